package org.aihistory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the AI History Explorer.
@SpringBootApplication
public class Application {

    /// Starts the server; arguments are those of the command line.
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
