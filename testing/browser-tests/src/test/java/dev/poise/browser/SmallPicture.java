package dev.poise.browser;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/** Writes pictures for the guides: the same dots as the browser's, packed as well as PNG can, which saves a fifth of the archive's pictures. */
final class SmallPicture {
    private SmallPicture() {}

    /**
     * Write a picture, replacing what is there.
     *
     * @param file where to
     * @param png as the browser gives it, without transparency
     */
    static void write(Path file, byte[] png) throws IOException {
        BufferedImage given = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage plain = new BufferedImage(given.getWidth(), given.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D brush = plain.createGraphics();
        brush.drawImage(given, 0, 0, null);
        brush.dispose();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
        ImageWriteParam packed = writer.getDefaultWriteParam();
        packed.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        packed.setCompressionQuality(0); // no dot is lost, whatever the quality: the name is that of other formats
        Files.deleteIfExists(file);
        try (ImageOutputStream out = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(plain, null, null), packed);
        } finally {
            writer.dispose();
        }
    }
}
