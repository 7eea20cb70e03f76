package dev.poise.workshop.server;

import java.util.Locale;

/**
 * A picture that a phone's camera reads an address from, as the path of an SVG.
 *
 * @param size how many squares it is wide, with the quiet border
 * @param path the dark squares
 */
record QrCode(int size, String path) {
    private static final int BORDER = 4;

    static QrCode of(String text) {
        io.nayuki.qrcodegen.QrCode code =
                io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append(String.format(Locale.ROOT, "M%d %dh1v1h-1z", x + BORDER, y + BORDER));
                }
            }
        }
        return new QrCode(code.size + 2 * BORDER, path.toString());
    }
}
