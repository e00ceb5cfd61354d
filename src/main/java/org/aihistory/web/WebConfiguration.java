package org.aihistory.web;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/// Wires what all HTTP features share.
@Configuration(proxyBeanMethods = false)
class WebConfiguration implements WebMvcConfigurer {

    private final ReaderResolver readers = new ReaderResolver();
    private final PageCaching caching;
    private final boolean templatesChange;

    /// @param templatesStay whether templates are read once; where they are read again and again, pages are not tagged
    WebConfiguration(KnowledgeOfRequest knowledge, BuildId build, @Value("${spring.thymeleaf.cache:true}") boolean templatesStay) {
        this.caching = new PageCaching(knowledge, build);
        this.templatesChange = !templatesStay;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (!templatesChange) {
            registry.addInterceptor(caching);
        }
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(readers);
    }

    /// Templates find `links`, `importMap` and `deckSlides` without asking for beans, which Thymeleaf forbids in addresses.
    @Autowired
    void giveTemplatesTheirLinks(ThymeleafViewResolver views, Links links, ImportMap importMap, DeckSlides deckSlides) {
        views.addStaticVariable("links", links);
        views.addStaticVariable("importMap", importMap);
        views.addStaticVariable("deckSlides", deckSlides);
    }

    @Bean
    LocaleResolver localeResolver() {
        return readers;
    }

    @Bean
    MessageSource messageSource() {
        ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages");
        source.setDefaultEncoding(StandardCharsets.UTF_8.name());
        source.setFallbackToSystemLocale(false);
        return source;
    }
}
