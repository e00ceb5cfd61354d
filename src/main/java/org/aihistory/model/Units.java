package org.aihistory.model;

import java.util.Locale;

/// Units of measurements, as the data names them: `GPUs`, `TB/s`, `%`.
public final class Units {

    private Units() {
    }

    /// Last part of the message key of a unit: `gpus`, `tb.per.s`, `percent`.
    public static String key(String unit) {
        return unit.toLowerCase(Locale.ROOT).replace("%", "percent").replace("/", ".per.").replaceAll("[^a-z0-9.]+", ".");
    }
}
