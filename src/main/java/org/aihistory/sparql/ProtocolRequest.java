package org.aihistory.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/// HEAD as the GET it stands for: Fuseki refuses HEAD, and the gate leaves the body out.
final class ProtocolRequest extends HttpServletRequestWrapper {

    ProtocolRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        return super.getMethod().equals("HEAD") ? "GET" : super.getMethod();
    }
}
