package org.aihistory.explore;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.model.Selected;
import org.aihistory.picture.Caption;
import org.aihistory.picture.LineagePicture;
import org.aihistory.picture.LineageSvg;
import org.aihistory.picture.NetworkSvg;
import org.aihistory.picture.Theme;
import org.aihistory.web.Links;
import org.aihistory.web.Messages;
import org.aihistory.web.Reader;
import org.aihistory.web.image.ImageForm;
import org.aihistory.web.image.Images;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The explorer's page and the files of its pictures.
@Controller
class ExploreController {

    /// Pixels of a PNG from left to right.
    private static final int WIDTH = 1920;

    private final Messages messages;
    private final Links links;
    private final LaneWords words;
    private final SelectionCount counts;
    private final SourceView sources;
    private final Images images;

    ExploreController(Messages messages, Links links, LaneWords words, SelectionCount counts, SourceView sources, Images images) {
        this.images = images;
        this.sources = sources;
        this.counts = counts;
        this.messages = messages;
        this.links = links;
        this.words = words;
    }

    @GetMapping("/explore")
    String explore(Knowledge knowledge, Reader reader, @RequestParam MultiValueMap<String, String> parameters, Model model) {
        Request request = Request.of(parameters, knowledge.snapshot());
        String jump = Objects.requireNonNullElse(parameters.getFirst("jump"), "").strip();
        Optional<Map<String, List<String>>> goal = jump.isEmpty() ? Optional.empty() : Jump.to(jump, request, knowledge, reader.data());
        if (goal.isPresent()) {
            return "redirect:" + links.to(Addresses.explore(goal.get()));
        }
        model.addAttribute("missed", jump);
        PageMaker maker = new PageMaker(knowledge.snapshot(), request, reader.data(), links::to);
        model.addAttribute("explore", maker.page(caption(reader, request), words.of(request.lanes())));
        model.addAttribute("counted", counts.of(request, knowledge));
        model.addAttribute("sources", request.view() == View.SOURCES
                ? sources.of(knowledge, request, Pictures.selected(request, View.SOURCES, knowledge.snapshot()).entities())
                : null);
        return "explore/explore";
    }

    @GetMapping("/explore/lineage.{ending:svg|png}")
    ResponseEntity<byte[]> lineage(@PathVariable String ending, Knowledge knowledge, Reader reader,
            @RequestParam MultiValueMap<String, String> parameters) {
        Request request = Request.of(parameters, knowledge.snapshot());
        Selected selected = Pictures.selected(request, View.LINEAGE, knowledge.snapshot());
        var picture = Pictures.lineage(request, selected, knowledge.snapshot(), reader.data(), words.of(request.lanes()))
                .withPages(links::absolute);
        String svg = LineageSvg.file(picture, theme(parameters), credited(reader, request, picture));
        return images.answer(svg, ImageForm.of(ending), "lineage", WIDTH, reader.data().tag());
    }

    @GetMapping("/explore/network.{ending:svg|png}")
    ResponseEntity<byte[]> network(@PathVariable String ending, Knowledge knowledge, Reader reader,
            @RequestParam MultiValueMap<String, String> parameters) {
        Request request = Request.of(parameters, knowledge.snapshot());
        Selected selected = Pictures.selected(request, View.NETWORK, knowledge.snapshot());
        var picture = Pictures.network(request, selected, knowledge.snapshot(), reader.data());
        String svg = NetworkSvg.file(picture, theme(parameters), caption(reader, request));
        return images.answer(svg, ImageForm.of(ending), "network", WIDTH, reader.data().tag());
    }

    private Caption caption(Reader reader, Request request) {
        String title = request.focus() == null
                ? messages.text(reader.ui(), "explore.title")
                : request.focus().label().in(reader.data());
        return new Caption(title, messages.text(reader.ui(), "explore.description"), messages.text(reader.ui(), "explore.more"),
                messages.text(reader.ui(), "explore.credit"));
    }

    /// The file also says what it does not show, since nothing stands beside it.
    private Caption credited(Reader reader, Request request, LineagePicture picture) {
        Caption caption = caption(reader, request);
        String shown = messages.text(reader.ui(), "explore.shown", picture.shown(), picture.total());
        String undated = picture.undated().isEmpty()
                ? ""
                : " · " + messages.text(reader.ui(), "explore.undated", picture.undated().size());
        return new Caption(caption.title(), caption.description(), caption.more(), shown + undated + " · " + caption.source());
    }

    private static Theme theme(MultiValueMap<String, String> parameters) {
        String asked = parameters.getFirst("theme");
        return Stream.of(Theme.values()).filter(theme -> theme.name().toLowerCase(Locale.ROOT).equals(asked)).findFirst()
                .orElse(Theme.LIGHT);
    }
}
