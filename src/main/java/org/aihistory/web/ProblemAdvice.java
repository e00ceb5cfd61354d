package org.aihistory.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// Turns what a controller throws into an answer. Mistakes of readers are not logged; ours are, once, here.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class ProblemAdvice {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);

    private final Problems problems;

    ProblemAdvice(Problems problems) {
        this.problems = problems;
    }

    @ExceptionHandler
    ModelAndView known(KnowledgeException problem, HttpServletRequest request, HttpServletResponse response) {
        if (problem.problem().status() >= 500) {
            LOG.warn("{} for {}", problem.getMessage(), request.getRequestURI(), problem.getCause());
        }
        return answer(request, response, problem.problem(), problem.arguments());
    }

    @ExceptionHandler({NoResourceFoundException.class, NoHandlerFoundException.class})
    ModelAndView nothingHere(HttpServletRequest request, HttpServletResponse response) {
        return answer(request, response, Problem.NOT_FOUND, List.of());
    }

    @ExceptionHandler
    ModelAndView wrongMethod(HttpRequestMethodNotSupportedException problem, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.ALLOW, "GET, HEAD, OPTIONS");
        return answer(request, response, Problem.METHOD_NOT_ALLOWED, List.of());
    }

    @ExceptionHandler
    ModelAndView wrongForm(HttpMediaTypeNotAcceptableException problem, HttpServletRequest request, HttpServletResponse response) {
        return answer(request, response, Problem.NOT_ACCEPTABLE, List.of());
    }

    @ExceptionHandler
    ModelAndView missing(MissingServletRequestParameterException problem, HttpServletRequest request, HttpServletResponse response) {
        return answer(request, response, Problem.BAD_REQUEST, List.of(problem.getParameterName(), problem.getParameterType()));
    }

    @ExceptionHandler
    ModelAndView wrongType(MethodArgumentTypeMismatchException problem, HttpServletRequest request, HttpServletResponse response) {
        Class<?> type = problem.getRequiredType();
        return answer(request, response, Problem.BAD_REQUEST, List.of(problem.getName(), type == null ? "?" : type.getSimpleName()));
    }

    /// The reader went away; there is nobody to answer.
    @ExceptionHandler({AsyncRequestNotUsableException.class, ClientAbortException.class})
    void gone() {
        LOG.debug("the reader went away");
    }

    @ExceptionHandler
    ModelAndView unexpected(Exception problem, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("unexpected problem at {}", request.getRequestURI(), problem);
        return answer(request, response, Problem.INTERNAL, List.of());
    }

    private ModelAndView answer(HttpServletRequest request, HttpServletResponse response, Problem problem, List<String> arguments) {
        response.setHeader(HttpHeaders.ETAG, null);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (problem == Problem.TOO_MANY_REQUESTS) {
            arguments.stream().findFirst().ifPresent(seconds -> response.setHeader(HttpHeaders.RETRY_AFTER, seconds));
        }
        return problems.answer(request, problem, arguments);
    }
}
