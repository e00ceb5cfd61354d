package org.aihistory.knowledge;

/// The configured store cannot be used; the message says why and what to do. It stops the start.
public class StoreRefused extends RuntimeException {

    public StoreRefused(String message) {
        super(message);
    }

    public StoreRefused(String message, Throwable cause) {
        super(message, cause);
    }
}
