package org.aihistory.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletException;
import java.io.IOException;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import tools.jackson.databind.json.JsonMapper;

class RequestLimitTest {

    private final RequestLimit limit = new RequestLimit(problems(), 2);

    @Test
    void whoAsksTooOftenIsToldHowLongToWait() throws Exception {
        assertThat(ask("192.0.2.1", "/about").getStatus()).isEqualTo(200);
        assertThat(ask("192.0.2.1", "/about").getStatus()).isEqualTo(200);
        MockHttpServletResponse refused = ask("192.0.2.1", "/about");
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(Integer.parseInt(Objects.requireNonNull(refused.getHeader("Retry-After")))).isBetween(1, 31);
        assertThat(refused.getContentAsString()).contains("Too many requests");
    }

    @Test
    void othersAreNotHeldUp() throws Exception {
        for (int i = 0; i < 3; i++) {
            ask("192.0.2.1", "/about");
        }
        assertThat(ask("192.0.2.2", "/about").getStatus()).isEqualTo(200);
    }

    @Test
    void filesCostNothing() throws Exception {
        for (int i = 0; i < 9; i++) {
            assertThat(ask("192.0.2.1", "/css/base.css").getStatus()).isEqualTo(200);
        }
    }

    @Test
    void oneNetworkOfTheNewKindIsOneClient() {
        assertThat(RequestLimit.client("2001:db8:1:2::1")).isEqualTo(RequestLimit.client("2001:db8:1:2:ffff::9"));
        assertThat(RequestLimit.client("2001:db8:1:2::1")).isNotEqualTo(RequestLimit.client("2001:db8:1:3::1"));
    }

    private MockHttpServletResponse ask(String address, String path) throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", path);
        request.setRemoteAddr(address);
        MockHttpServletResponse response = new MockHttpServletResponse();
        limit.doFilter(request, response, new MockFilterChain());
        return response;
    }

    private static Problems problems() {
        ReloadableResourceBundleMessageSource source = new ReloadableResourceBundleMessageSource();
        source.setBasename("classpath:messages");
        source.setDefaultEncoding("UTF-8");
        source.setFallbackToSystemLocale(false);
        return new Problems(new Messages(source), JsonMapper.builder().build());
    }
}
