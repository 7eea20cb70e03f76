package dev.poise.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What has to hold for every page. */
public final class Markup {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private Markup() {}

    /** Check that a page is well-formed, asks nothing of the network, runs nothing, and names what it points at. */
    public static Document check(String html) {
        assertThat(html).startsWith("<!DOCTYPE html>\n<html lang=\"en\">").doesNotContain("NaN", "Infinity", "null");
        assertThat(html.replace("xmlns=\"" + SVG + "\"", ""))
                .doesNotContainIgnoringCase("http://", "https://", "<script");
        Document page = parse(html);
        List<Element> all = elements(page, "*");
        assertThat(all).noneMatch(e -> e.hasAttribute("src") || e.hasAttribute("onload") || e.hasAttribute("onclick"));
        assertThat(all)
                .filteredOn(e -> e.hasAttribute("href"))
                .allMatch(e -> e.getAttribute("href").matches("(#|data:).*"));
        List<String> ids = all.stream()
                .filter(e -> e.hasAttribute("id"))
                .map(e -> e.getAttribute("id"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates();
        for (Element element : all) {
            assertThat(ids).containsAll(references(element));
        }
        assertThat(elements(page, "main")).hasSize(1);
        assertThat(elements(page, "header")).hasSize(1);
        assertThat(elements(page, "footer")).hasSize(1);
        assertThat(elements(page, "h1")).hasSize(1);
        assertThat(elements(page, "svg")).allMatch(Markup::isNamedOrHidden);
        return page;
    }

    /** Find all elements of a name, in order. */
    public static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    private static boolean isNamedOrHidden(Element svg) {
        boolean named = svg.getAttribute("role").equals("img") && svg.hasAttribute("aria-labelledby");
        boolean inside = svg.getParentNode() instanceof Element parent
                && parent.getTagName().equals("svg");
        return named || inside || svg.getAttribute("aria-hidden").equals("true");
    }

    private static List<String> references(Element element) {
        List<String> references = new ArrayList<>();
        if (element.getAttribute("href").startsWith("#")) {
            references.add(element.getAttribute("href").substring(1));
        }
        if (element.hasAttribute("aria-labelledby")) {
            references.addAll(List.of(element.getAttribute("aria-labelledby").split(" ")));
        }
        return references;
    }

    private static Document parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            return factory.newDocumentBuilder().parse(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError("The page is not well-formed: " + e.getMessage(), e);
        }
    }
}
