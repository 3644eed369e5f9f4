package org.lantian.local.token;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import org.lantian.local.part.Secrets;

/** The key pair of this installation, made once: tokens are signed with its private half, services trust its public half. */
public record Keys(PrivateKey privateKey, String publicKey) {

    /** Reads the pair from the folder, or makes it there. The public key is Base64 of its DER form, as services take it. */
    public static Keys in(Path folder) {
        var privateFile = folder.resolve("private.key");
        var publicFile = folder.resolve("public.key");
        try {
            if (!Files.exists(privateFile) || !Files.exists(publicFile)) {
                make(privateFile, publicFile);
            }
            var der = Base64.getDecoder().decode(Files.readString(privateFile).trim());
            var key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(der));
            return new Keys(key, Files.readString(publicFile).trim());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the key in " + privateFile + " cannot be used", e);
        }
    }

    private static void make(Path privateFile, Path publicFile) throws GeneralSecurityException {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        var pair = generator.generateKeyPair();
        var base64 = Base64.getEncoder();
        Secrets.write(privateFile, base64.encodeToString(pair.getPrivate().getEncoded()));
        Secrets.write(publicFile, base64.encodeToString(pair.getPublic().getEncoded()));
    }
}
