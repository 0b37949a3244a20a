package casement.local.keys;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** P-256 keys in a folder that only their owner reads; each is made when it is first used. They protect nothing but a trial. */
final class SigningKeys {
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9-]{1,128}");
    private final Path folder;
    private final Map<String, KeyPair> known = new HashMap<>();

    SigningKeys(Path folder) {
        this.folder = folder;
    }

    /** SubjectPublicKeyInfo (RFC 5280). */
    byte[] publicKey(String name) {
        return key(name).getPublic().getEncoded();
    }

    /** @return in DER (RFC 3279, 2.2.3) */
    byte[] sign(String name, byte[] sha256) {
        try {
            Signature signing = Signature.getInstance("NONEwithECDSA");
            signing.initSign(key(name).getPrivate());
            signing.update(sha256);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with P-256", e);
        }
    }

    static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    private synchronized KeyPair key(String name) {
        return known.computeIfAbsent(name, this::readOrMade);
    }

    private KeyPair readOrMade(String name) {
        Path secret = folder.resolve(name + ".pkcs8");
        Path open = folder.resolve(name + ".spki");
        try {
            if (!Files.exists(secret)) {
                make(secret, open);
            }
            KeyFactory factory = KeyFactory.getInstance("EC");
            return new KeyPair(
                    factory.generatePublic(new X509EncodedKeySpec(Files.readAllBytes(open))),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(secret))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("what is in " + secret + " is no key", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The secret half last: as long as it is not there, there is no key. */
    private void make(Path secret, Path open) throws GeneralSecurityException, IOException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        KeyPair pair = generator.generateKeyPair();
        Files.createDirectories(folder);
        Files.write(open, pair.getPublic().getEncoded());
        Path draft = Files.createTempFile(
                folder, "key", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, pair.getPrivate().getEncoded());
        Files.move(draft, secret, StandardCopyOption.ATOMIC_MOVE);
    }
}
