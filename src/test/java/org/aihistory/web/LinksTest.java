package org.aihistory.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class LinksTest {

    private final Links links = new Links();
    private final MockHttpServletRequest request = new MockHttpServletRequest("GET", "/explore");

    @AfterEach
    void forgetTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    private void at(String... parameters) {
        for (int i = 0; i < parameters.length; i += 2) {
            request.addParameter(parameters[i], parameters[i + 1]);
        }
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    }

    @Test
    void withoutALanguageInTheAddressLinksStayAsTheyAre() {
        at("from", "1956");
        assertThat(links.to("/claims")).isEqualTo("/claims");
    }

    @ParameterizedTest
    @CsvSource({"/page/person/ray-solomonof, ray solomonof", "/stories/what-did-ilya.html, what did ilya",
            "/sources/%E6%89%80%E7%BD%97%E9%97%A8, \u6240\u7f57\u95e8", "/, ''"})
    void anAddressThatNamesNothingSaysWhatWasSought(String path, String words) {
        request.setRequestURI(path);
        at();
        assertThat(links.sought()).isEqualTo(words);
    }

    @Test
    void aParameterThatNamesNothingSaysWhatWasSought() {
        at("of", "person/ray-solomonof");
        assertThat(links.sought()).isEqualTo("ray solomonof");
    }

    @Test
    void whatIsTooLongForAnAddressIsLeftOutOfIt() {
        at("from", "1956", "query", "\u667A".repeat(2_300));
        assertThat(links.shareable()).isFalse();
        assertThat(links.with("lang", "zh")).isEqualTo("/explore?from=1956&lang=zh");
    }

    @Test
    void whatJustFitsStays() {
        at("query", "\u667A".repeat(2_200));
        assertThat(links.shareable()).isTrue();
        assertThat(links.with("lang", "zh")).contains("query=%E6%99%BA%E6%99%BA");
    }

    @Test
    void theLanguagesOfTheAddressStayInLinks() {
        at("lang", "zh", "data", "en");
        assertThat(links.to("/claims?kind=x#top")).isEqualTo("/claims?kind=x&lang=zh&data=en#top");
    }

    @Test
    void anUnknownLanguageDoesNotStay() {
        at("lang", "\"><script>");
        assertThat(links.to("/claims")).isEqualTo("/claims");
        assertThat(links.kept()).isEmpty();
    }

    @Test
    void valuesAreEncoded() {
        at();
        assertThat(links.to("/search", "q", "C++ & 复杂度?")).isEqualTo("/search?q=C%2B%2B%20%26%20%E5%A4%8D%E6%9D%82%E5%BA%A6%3F");
    }

    @Test
    void anotherLanguageKeepsTheRestOfTheAddressAndForgetsTheLanguageOfLabels() {
        at("focus", "a b", "lang", "en", "data", "zh");
        assertThat(links.inLanguage("zh")).isEqualTo("/explore?focus=a%20b&lang=zh");
    }

    @Test
    void oneParameterCanBeSetOrRemoved() {
        at("kind", "idea", "q", "x");
        assertThat(links.with("kind", "work")).isEqualTo("/explore?q=x&kind=work");
        assertThat(links.with("kind", "")).isEqualTo("/explore?q=x");
    }
}
