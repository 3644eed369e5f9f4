package org.lantian.plan.document.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.lantian.plan.document.Form;
import org.lantian.plan.document.Limits;
import org.lantian.plan.document.SourceDocument;
import org.lantian.plan.document.Transcript;
import org.lantian.plan.document.UnreadableDocument;

/**
 * Finds the blocks of a .pdf with a text layer. Tables come from their ruling lines; where a heading row stands without
 * any lines, from the columns of white space below it. Lines become paragraphs again by indent, distance and length.
 */
public final class PdfBlocks {

    private static final int FEWEST_CHARACTERS_PER_PAGE = 5;

    private PdfBlocks() {}

    public static SourceDocument read(byte[] bytes) {
        PdfSafety.check(bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            if (document.getNumberOfPages() > Limits.PAGES) {
                throw UnreadableDocument.tooLarge("two thousand pages");
            }
            List<PdfPage> pages = new ArrayList<>();
            PdfEffort effort = new PdfEffort();
            for (int i = 0; i < document.getNumberOfPages(); i++) {
                pages.add(PdfPage.read(document, i, effort));
            }
            refuseScans(pages);
            Transcript transcript = new Transcript();
            new PdfLayout(pages, transcript).write();
            return transcript.finish(Form.PDF);
        } catch (InvalidPasswordException locked) {
            throw UnreadableDocument.encrypted();
        } catch (UnreadableDocument refusal) {
            throw refusal;
        } catch (IOException | RuntimeException damaged) {
            // the library meets damage with exceptions of many kinds
            throw UnreadableDocument.truncated();
        }
    }

    private static void refuseScans(List<PdfPage> pages) {
        long characters = 0;
        for (PdfPage page : pages) {
            characters += page.characters();
        }
        Limits.checkCharacters(characters);
        if (characters < (long) FEWEST_CHARACTERS_PER_PAGE * pages.size()) {
            throw UnreadableDocument.scanned();
        }
    }
}
