package org.aihistory.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.aihistory.model.Edtf;
import org.aihistory.model.Entity;
import org.aihistory.model.Kind;
import org.aihistory.model.Language;
import org.aihistory.picture.LineagePicture.Era;

/// The eras of a selection as bands over all lanes: named in rows above them, so that eras that overlap stand one below the other.
final class Eras {

    /// Local name of the class of eras.
    static final String TYPE = "Era";
    /// Height of one row of names.
    static final double ROW = 19;
    private static final double GAP = 10;

    private Eras() {
    }

    /// @param top y where the rows of names begin
    static List<Era> of(List<Entity> entities, List<Kind> kinds, TimeAxis axis, Language language, double top) {
        List<Entity> eras = entities.stream().filter(entity -> entity.type().equals(TYPE) && entity.span().known())
                .filter(entity -> entity.span().touches(axis.fromYear(), axis.toYear()))
                .sorted(Comparator.comparingDouble((Entity entity) -> left(entity, axis)).thenComparing(Entity::iri)).toList();
        List<Double> taken = new ArrayList<>();
        List<Era> drawn = new ArrayList<>();
        for (Entity era : eras) {
            double left = left(era, axis);
            double right = Math.max(right(era, axis), left + 1);
            String label = era.label().in(language);
            int row = 0;
            while (row < taken.size() && taken.get(row) > left) {
                row++;
            }
            double end = Math.max(right, left + TextWidths.of(label, 11) + GAP) + GAP;
            if (row == taken.size()) {
                taken.add(end);
            } else {
                taken.set(row, end);
            }
            String token = kinds.stream().filter(kind -> kind.slug().equals(era.kind())).map(Kind::token).findFirst().orElse("");
            drawn.add(new Era(era.iri(), era.page(), label, token, left, right, open(era), top + row * ROW));
        }
        return List.copyOf(drawn);
    }

    /// Height of the rows of names.
    static double height(List<Era> eras) {
        return eras.stream().mapToDouble(era -> era.y()).max().stream().map(last -> last - eras.getFirst().y() + ROW + 4).findFirst()
                .orElse(0);
    }

    private static double left(Entity era, TimeAxis axis) {
        return era.span().earliest().map(day -> axis.clamp(axis.x(day))).orElse(axis.left());
    }

    /// Where no end is stated the band covers the year of the beginning only; an era that goes on reaches the edge.
    private static double right(Entity era, TimeAxis axis) {
        if (open(era)) {
            return axis.right();
        }
        return era.span().latest().or(() -> era.span().earliest().map(first -> LocalDate.of(first.getYear(), 12, 31)))
                .map(day -> axis.clamp(axis.x(day.plusDays(1)))).orElse(axis.right());
    }

    private static boolean open(Entity era) {
        Edtf end = era.span().end();
        return end != null && end.value().endsWith("/..");
    }
}
