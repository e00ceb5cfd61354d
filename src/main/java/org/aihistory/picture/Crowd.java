package org.aihistory.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.IntSummaryStatistics;
import java.util.List;
import org.aihistory.picture.LineagePicture.More;

/// Gathers what a lane had no room for into pills along the axis: "34 more", near to where the things would stand.
final class Crowd {

    private static final double PILL = 78;

    private final TimeAxis axis;

    Crowd(TimeAxis axis) {
        this.axis = axis;
    }

    /// One thing without a row, where it would stand and the years in which it can start.
    record LeftOut(double x, int fromYear, int toYear) {
    }

    /// The pills of a lane from left to right; together they count everything left out.
    List<More> pills(String lane, List<LeftOut> leftOut, double y) {
        List<More> pills = new ArrayList<>();
        List<LeftOut> group = new ArrayList<>();
        for (LeftOut next : leftOut.stream().sorted(Comparator.comparingDouble(LeftOut::x).thenComparingInt(LeftOut::toYear)).toList()) {
            boolean earlier = !group.isEmpty() && group.getFirst().toYear() < axis.fromYear();
            if (!group.isEmpty() && (next.x() - group.getFirst().x() > PILL || (earlier && next.toYear() >= axis.fromYear()))) {
                addPill(pills, lane, group, y);
                group = new ArrayList<>();
            }
            group.add(next);
        }
        if (!group.isEmpty()) {
            addPill(pills, lane, group, y);
        }
        return pills;
    }

    private void addPill(List<More> pills, String lane, List<LeftOut> group, double y) {
        double middle = group.stream().mapToDouble(LeftOut::x).average().orElse(0);
        double x = Math.clamp(middle, axis.left() + PILL / 2, axis.right() - PILL / 2);
        IntSummaryStatistics from = group.stream().mapToInt(LeftOut::fromYear).summaryStatistics();
        IntSummaryStatistics to = group.stream().mapToInt(LeftOut::toYear).summaryStatistics();
        More pill = new More(lane, group.size(), TimeAxis.tenth(x), y, from.getMin(), to.getMax(), "");
        boolean besideEarlier = !pills.isEmpty() && pills.getLast().toYear() < axis.fromYear() && pill.toYear() >= axis.fromYear();
        if (besideEarlier) {
            double aside = Math.max(x, pills.getLast().x() + PILL);
            pills.add(new More(lane, pill.count(), TimeAxis.tenth(aside), y, pill.fromYear(), pill.toYear(), ""));
            return;
        }
        if (!pills.isEmpty() && x - pills.getLast().x() < PILL) {
            More before = pills.removeLast();
            int count = before.count() + pill.count();
            double shared = (before.x() * before.count() + x * pill.count()) / count;
            pill = new More(lane, count, TimeAxis.tenth(shared), y, Math.min(before.fromYear(), pill.fromYear()),
                    Math.max(before.toYear(), pill.toYear()), "");
        }
        pills.add(pill);
    }
}
