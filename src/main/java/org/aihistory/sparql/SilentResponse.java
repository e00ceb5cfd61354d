package org.aihistory.sparql;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.PrintWriter;
import java.io.Writer;

/// Keeps what Fuseki would say by itself from the client, all but the status: its messages name classes and are in one language.
final class SilentResponse extends HttpServletResponseWrapper {

    private int status = 200;

    SilentResponse(HttpServletResponse response) {
        super(response);
    }

    int silentStatus() {
        return status;
    }

    @Override
    public void setStatus(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status) {
        this.status = status;
    }

    @Override
    public void sendError(int status, String message) {
        this.status = status;
    }

    @Override
    public void setHeader(String name, String value) {
        // ours are set by the gate
    }

    @Override
    public void addHeader(String name, String value) {
        // ours are set by the gate
    }

    @Override
    public void setContentType(String type) {
        // ours is set by the gate
    }

    @Override
    public void setContentLength(int length) {
        // ours is set by the gate
    }

    @Override
    public PrintWriter getWriter() {
        return new PrintWriter(Writer.nullWriter());
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int one) {
                // said by the gate instead
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("not asynchronous");
            }
        };
    }
}
