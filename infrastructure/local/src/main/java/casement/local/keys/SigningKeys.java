package casement.local.keys;

import casement.local.template.SigningKey;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Keys in a folder that only their owner reads, P-256 or Ed25519; each is made when it is first used. They protect nothing but a
 * trial.
 */
final class SigningKeys {
    private static final String EDWARDS = "ECC_NIST_EDWARDS25519";
    private static final String HMAC = "HMAC_256";

    private final Path folder;
    private final Map<String, String> specs;
    private final Map<String, KeyPair> known = new HashMap<>();

    SigningKeys(Path folder, List<SigningKey> declared) {
        this.folder = folder;
        this.specs = declared.stream().collect(Collectors.toUnmodifiableMap(SigningKey::name, SigningKey::spec));
    }

    boolean has(String name) {
        return specs.containsKey(name);
    }

    boolean isHmac(String name) {
        return HMAC.equals(specs.get(name));
    }

    boolean isEdwards(String name) {
        return EDWARDS.equals(specs.get(name));
    }

    /** SubjectPublicKeyInfo (RFC 5280). */
    byte[] publicKey(String name) {
        return key(name).getPublic().getEncoded();
    }

    /**
     * With P-256 a SHA-256 digest, with Ed25519 a message.
     *
     * @return of P-256 in DER (RFC 3279, 2.2.3), of Ed25519 as RFC 8032 has it
     */
    byte[] sign(String name, byte[] toSign) {
        try {
            Signature signing = Signature.getInstance(isEdwards(name) ? "Ed25519" : "NONEwithECDSA");
            signing.initSign(key(name).getPrivate());
            signing.update(toSign);
            return signing.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK signs with P-256 and Ed25519", e);
        }
    }

    private synchronized KeyPair key(String name) {
        return known.computeIfAbsent(name, this::readOrMade);
    }

    private KeyPair readOrMade(String name) {
        Path secret = folder.resolve(name + ".pkcs8");
        Path open = folder.resolve(name + ".spki");
        try {
            if (!Files.exists(secret)) {
                make(name, secret, open);
            }
            KeyFactory factory = KeyFactory.getInstance(isEdwards(name) ? "Ed25519" : "EC");
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
    private void make(String name, Path secret, Path open) throws GeneralSecurityException, IOException {
        KeyPair pair = generator(name).generateKeyPair();
        Files.createDirectories(folder);
        Files.write(open, pair.getPublic().getEncoded());
        Path draft = Files.createTempFile(
                folder, "key", "", PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.write(draft, pair.getPrivate().getEncoded());
        Files.move(draft, secret, StandardCopyOption.ATOMIC_MOVE);
    }

    private KeyPairGenerator generator(String name) throws GeneralSecurityException {
        if (isEdwards(name)) {
            return KeyPairGenerator.getInstance("Ed25519");
        }
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator;
    }
}
