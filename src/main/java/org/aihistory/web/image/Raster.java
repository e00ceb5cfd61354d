package org.aihistory.web.image;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import org.aihistory.model.KnowledgeException;
import org.aihistory.model.Problem;
import org.apache.batik.transcoder.SVGAbstractTranscoder;
import org.apache.batik.transcoder.TranscoderException;
import org.apache.batik.transcoder.TranscoderInput;
import org.apache.batik.transcoder.TranscoderOutput;
import org.apache.batik.transcoder.XMLAbstractTranscoder;
import org.apache.batik.transcoder.image.ImageTranscoder;
import org.apache.batik.transcoder.image.PNGTranscoder;
import org.springframework.stereotype.Component;

/// Makes PNG from our own SVG, on the server, so that a picture can be fetched without a browser. Batik chooses for each character a face of the
/// machine that has it; scripts and whatever lies outside the file are switched off. The last ones are kept.
@Component
class Raster {

    private static final long KEPT_BYTES = 24L << 20;
    /// References within the file need an address to start from; nothing is fetched from it.
    private static final String OWN_ADDRESS = "https://w3id.org/aihistory/picture.svg";

    private final Cache<Wanted, byte[]> made = Caffeine.newBuilder().maximumWeight(KEPT_BYTES)
            .weigher((Wanted wanted, byte[] png) -> png.length + 2 * wanted.svg().length()).build();

    private record Wanted(String svg, int width) {
    }

    /// The picture, so many pixels wide; its height follows.
    byte[] png(String svg, int width) {
        return made.get(new Wanted(svg, width), Raster::draw);
    }

    private static byte[] draw(Wanted wanted) {
        PNGTranscoder transcoder = new PNGTranscoder();
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_WIDTH, (float) wanted.width());
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_EXECUTE_ONLOAD, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOW_EXTERNAL_RESOURCES, false);
        transcoder.addTranscodingHint(SVGAbstractTranscoder.KEY_ALLOWED_SCRIPT_TYPES, "");
        transcoder.addTranscodingHint(XMLAbstractTranscoder.KEY_XML_PARSER_VALIDATING, false);
        transcoder.addTranscodingHint(ImageTranscoder.KEY_FORCE_TRANSPARENT_WHITE, false);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            TranscoderInput input = new TranscoderInput(new StringReader(wanted.svg()));
            input.setURI(OWN_ADDRESS);
            transcoder.transcode(input, new TranscoderOutput(png));
        } catch (TranscoderException e) {
            throw new KnowledgeException(Problem.INTERNAL, e);
        }
        return png.toByteArray();
    }
}
