package org.aihistory.web;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.util.List;
import org.aihistory.knowledge.Knowledge;
import org.aihistory.knowledge.KnowledgeHolder;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Gives each request the release it began with and keeps that release open until the request ends; controllers take it as a [Knowledge] parameter.
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
public class KnowledgeOfRequest implements Filter, HandlerMethodArgumentResolver, WebMvcConfigurer {

    private static final String ATTRIBUTE = KnowledgeOfRequest.class.getName();

    private final ObjectProvider<KnowledgeHolder> holder;

    /// The holder is asked for late, so that content that cannot be used stops the start before the server begins.
    public KnowledgeOfRequest(ObjectProvider<KnowledgeHolder> holder) {
        this.holder = holder;
    }

    /// The release that a request began with; the current one where no filter ran before.
    public Knowledge of(ServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof Knowledge knowledge ? knowledge : holder.getObject().current();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) throws IOException, ServletException {
        try (KnowledgeHolder.Lease lease = holder.getObject().lease()) {
            request.setAttribute(ATTRIBUTE, lease.knowledge());
            chain.doFilter(request, response);
        } finally {
            request.removeAttribute(ATTRIBUTE);
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(this);
    }

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType().equals(Knowledge.class);
    }

    @Override
    public Knowledge resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container, NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        return request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST) instanceof Knowledge knowledge
                ? knowledge
                : holder.getObject().current();
    }
}
