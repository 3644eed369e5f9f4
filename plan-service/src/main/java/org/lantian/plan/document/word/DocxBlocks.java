package org.lantian.plan.document.word;

import java.io.ByteArrayInputStream;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.lantian.plan.document.Form;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.Transcript;
import org.lantian.plan.document.UnreadableDocument;

/**
 * Finds the blocks of a .docx file (ECMA-376). The parts are streamed, external entities and document types are refused,
 * macros and pictures are never touched.
 */
public final class DocxBlocks {

    private static final String DOCUMENT = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";

    private DocxBlocks() {}

    public static SourceDocument read(byte[] bytes) {
        ZipParts zip = ZipParts.read(bytes, Set.of(DOCUMENT, NUMBERING, STYLES));
        Map<String, byte[]> parts = zip.parts();
        byte[] document = parts.get(DOCUMENT);
        if (document == null) {
            throw UnreadableDocument.unknownForm(formOf(zip));
        }
        try {
            DocxNumbering numbering = DocxNumbering.read(parts.get(NUMBERING), parts.get(STYLES));
            Transcript transcript = new Transcript();
            XMLStreamReader xml = open(document);
            new DocxBody(xml, numbering, transcript).read();
            xml.close();
            return transcript.finish(Form.DOCX);
        } catch (XMLStreamException malformed) {
            throw UnreadableDocument.truncated();
        }
    }

    private static String formOf(ZipParts zip) {
        if (zip.holds("OFD.xml")) {
            return "an OFD document (.ofd)";
        }
        if (zip.holdsFolder("xl/")) {
            return "a spreadsheet (.xlsx)";
        }
        if (zip.holdsFolder("ppt/")) {
            return "a presentation (.pptx)";
        }
        return zip.holds("content.xml") ? "an OpenDocument file (.odt)" : "an archive (.zip)";
    }

    static XMLStreamReader open(byte[] part) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // JDKs differ in how deep they go of themselves; what is read is bounded by the size of the document.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        return factory.createXMLStreamReader(new ByteArrayInputStream(part));
    }

    /** An attribute by its local name, whatever prefix the writing program chose. */
    static @Nullable String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    public static int number(@Nullable String value, int otherwise) {
        try {
            return value == null || value.length() > 9 ? otherwise : Integer.parseInt(value.strip());
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }
}
