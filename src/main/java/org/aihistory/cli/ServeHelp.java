package org.aihistory.cli;

import picocli.CommandLine.Command;

/// Stands in the list of commands; the start itself serves before any command is read.
@Command(name = "serve", mixinStandardHelpOptions = true, description = {"Starts the server (the default).",
        "Takes options of the application, e.g. --server.port=8081 --aihistory.content=DIR."})
final class ServeHelp implements Runnable {

    @Override
    public void run() {
        throw new IllegalStateException("the server is started before commands are read");
    }
}
