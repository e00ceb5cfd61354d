package org.aihistory.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.aihistory.model.Problem;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/// Answers for what failed outside controllers: the server, a filter, a template.
@Controller
class ProblemController implements ErrorController {

    private final Problems problems;

    ProblemController(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView problem(HttpServletRequest request) {
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        return problems.answer(request, problemOf(status instanceof Integer code ? code : 404), List.of("?", "?", "?"));
    }

    private static Problem problemOf(int status) {
        return Arrays.stream(Problem.values()).filter(problem -> problem.status() == status).findFirst()
                .orElse(status < 500 ? Problem.BAD_REQUEST : Problem.INTERNAL);
    }
}
