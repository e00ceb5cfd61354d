package org.aihistory;

import org.aihistory.cli.CommandLineTool;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/// Starts the AI History Explorer.
@SpringBootApplication
public class Application {

    /// Starts the server, or runs a command without it: `check`, `query`, `export`, `--help`.
    public static void main(String[] args) {
        if (CommandLineTool.serves(args)) {
            SpringApplication.run(Application.class, args);
        } else {
            System.exit(CommandLineTool.run(args));
        }
    }
}
