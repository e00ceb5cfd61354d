package org.aihistory.slides;

import java.util.List;

/// The layouts of the master, one for each kind of slide, with the types that programs know them by.
enum SlideLayout {
    OPENING("Opening", "title", "ctrTitle"), SECTION("Section", "secHead"), TEXT("Text", "titleOnly", "obj"), CONTENTS("Contents",
            "titleOnly", "obj"), TIMELINE("Timeline", "titleOnly"), NETWORK("Network", "titleOnly"), PATH("Path", "titleOnly"), CARD("Card",
                    "titleOnly", "twoObj"), CLAIMS("Claims", "titleOnly", "twoObj"), TABLE("Table", "titleOnly", "tbl"), CHART("Chart",
                            "titleOnly", "chart"), SOURCE("Source", "titleOnly"), REFERENCES("References", "titleOnly", "obj");

    private final String title;
    private final String types;

    SlideLayout(String title, String... types) {
        this.title = title;
        this.types = String.join(" ", types);
    }

    /// The name of the layout in our master.
    String title() {
        return title;
    }

    /// The types of layouts of any master that suit it, the best first.
    List<String> types() {
        return List.of(types.split(" ", -1));
    }

    /// The place of the layout in our master, from 1.
    int number() {
        return List.of(values()).indexOf(this) + 1;
    }

    static SlideLayout of(Slide.Content content) {
        return switch (content) {
            case Slide.Content.Opening _ -> OPENING;
            case Slide.Content.Section _ -> SECTION;
            case Slide.Content.Words _ -> TEXT;
            case Slide.Content.Contents _ -> CONTENTS;
            case Slide.Content.Lineage _ -> TIMELINE;
            case Slide.Content.Network _ -> NETWORK;
            case Slide.Content.Steps _ -> PATH;
            case Slide.Content.Card _ -> CARD;
            case Slide.Content.Claims _ -> CLAIMS;
            case Slide.Content.Table _ -> TABLE;
            case Slide.Content.Chart _ -> CHART;
            case Slide.Content.Source _ -> SOURCE;
            case Slide.Content.References _ -> REFERENCES;
        };
    }
}
