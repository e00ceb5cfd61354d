package org.aihistory.knowledge.guard;

/// A text that looks at the clock while a regular expression reads it, because a matcher cannot be stopped otherwise.
final class TimedText implements CharSequence {

    private static final int READS_BETWEEN_LOOKS = 1 << 14;

    private final CharSequence text;
    private final Deadline deadline;
    private int reads;

    TimedText(CharSequence text, Deadline deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public char charAt(int index) {
        if (++reads % READS_BETWEEN_LOOKS == 0) {
            deadline.check();
        }
        return text.charAt(index);
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new TimedText(text.subSequence(start, end), deadline);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
