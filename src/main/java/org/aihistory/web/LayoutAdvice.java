package org.aihistory.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// What every template finds in its model.
@ControllerAdvice
class LayoutAdvice {

    @ModelAttribute("reader")
    Reader reader(HttpServletRequest request) {
        return Reader.of(request);
    }
}
