package org.aihistory.slides;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Where claims and the answers to them stand on a slide: claims that are answered in rows with their answers at the side, others in columns.
final class ClaimPanels {

    private static final double[] SIZES = {26, 24, 22, 20, 18, 17, 16, 15};
    private static final double INSET = 15;
    private static final double GAP = 16;
    private static final double SIDE = 0.44;
    private static final double BRIDGE = 40;
    private static final Type SMALL = Type.sans(Stage.LEAST);

    private ClaimPanels() {
    }

    /// A claim or an answer in its place.
    ///
    /// @param answers index of the panel it answers, -1 for a claim
    record Panel(Box box, List<Par> pars, boolean against, int answers, String relation, String link) {

        Box text() {
            return new Box(box.x() + INSET, box.y() + INSET * 0.75, box.width() - 2 * INSET, box.height() - INSET * 1.5);
        }
    }

    /// The panels in the largest type that fits; empty when they do not fit in any.
    static Optional<List<Panel>> place(List<Slide.Claim> claims, Box room) {
        for (double size : SIZES) {
            List<Panel> panels = claims.stream().anyMatch(claim -> !claim.answers().isEmpty())
                    ? rows(claims, room, size)
                    : columns(claims, room, size);
            if (panels.stream().allMatch(panel -> panel.box().within(room))) {
                return Optional.of(panels);
            }
        }
        return Optional.empty();
    }

    private static List<Panel> columns(List<Slide.Claim> claims, Box room, double size) {
        double width = (room.width() - GAP * 2 * (claims.size() - 1)) / claims.size();
        List<List<Par>> texts = claims.stream().map(claim -> claim(claim, size)).toList();
        double height = texts.stream().mapToDouble(text -> height(text, width)).max().orElse(0);
        List<Panel> panels = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Box box = new Box(room.x() + i * (width + 2 * GAP), room.y(), width, height);
            panels.add(new Panel(box, texts.get(i), !claims.get(i).mark().isEmpty(), -1, "", claims.get(i).link()));
        }
        return panels;
    }

    private static List<Panel> rows(List<Slide.Claim> claims, Box room, double size) {
        double side = room.width() * SIDE;
        double main = room.width() - side - BRIDGE;
        List<Panel> panels = new ArrayList<>();
        double top = room.y();
        for (Slide.Claim claim : claims) {
            List<Par> text = claim(claim, size);
            double width = claim.answers().isEmpty() ? room.width() : main;
            List<List<Par>> answers = claim.answers().stream().map(answer -> answer(answer, Math.clamp(size * 0.72, 15, 19))).toList();
            double beside = answers.stream().mapToDouble(answer -> height(answer, side) + GAP / 2).sum() - GAP / 2;
            double height = Math.max(height(text, width), beside);
            int index = panels.size();
            panels.add(new Panel(new Box(room.x(), top, width, height), text, !claim.mark().isEmpty(), -1, "", claim.link()));
            double y = top + Math.max(0, (height - beside) / 2);
            for (int i = 0; i < answers.size(); i++) {
                double high = height(answers.get(i), side);
                panels.add(new Panel(new Box(room.right() - side, y, side, high), answers.get(i), claim.answers().get(i).against(), index,
                        claim.answers().get(i).relation(), claim.answers().get(i).link()));
                y += high + GAP / 2;
            }
            top += height + GAP;
        }
        return panels;
    }

    private static List<Par> claim(Slide.Claim claim, double size) {
        List<Par> pars = new ArrayList<>();
        if (!claim.mark().isEmpty()) {
            pars.add(Par.of(claim.mark(), SMALL.bold(), "accent"));
        }
        pars.add(Par.of(claim.text(), Type.serif(size), "ink").after(pars.isEmpty() ? 0 : 4));
        pars.add(Par.of(claim.holder(), SMALL, "muted").after(6));
        return pars;
    }

    private static List<Par> answer(Slide.Answer answer, double size) {
        return List.of(Par.of(answer.relation(), SMALL.bold(), answer.against() ? "accent" : "muted"),
                Par.of(answer.text(), Type.serif(size), "ink").after(2));
    }

    private static double height(List<Par> pars, double width) {
        return Par.height(pars, width - 2 * INSET) + INSET * 1.5;
    }
}
