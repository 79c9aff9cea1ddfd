import { createHash, generateKeyPair, randomBytes, sign } from "node:crypto";
import { promisify } from "node:util";

/** A certificate authority of one run, as PEM. */
export type CertificateAuthority = { readonly certPem: string; readonly keyPem: string };

const RSA_BITS = 2048;
const DAY_MS = 86_400_000;
/** Tags of X.690. */
const [BOOLEAN, INTEGER, BIT_STRING, OCTET_STRING, UTF8_STRING, UTC_TIME] = [1, 2, 3, 4, 12, 23];
const [SEQUENCE, SET, EXPLICIT_0, EXPLICIT_3] = [0x30, 0x31, 0xa0, 0xa3];
/** Object identifiers with their tag and length (RFC 8017, RFC 5280). */
const OID = {
  sha256WithRsa: hex("06092a864886f70d01010b"),
  commonName: hex("0603550403"),
  basicConstraints: hex("0603551d13"),
  keyUsage: hex("0603551d0f"),
  subjectKeyIdentifier: hex("0603551d0e"),
};

/**
 * Returns a new self-signed authority (RFC 5280). The key is made in a thread of its own, and no library is loaded for the
 * certificate: most runs are over before a connection needs one.
 */
export async function createAuthority(name: string, validDays: number): Promise<CertificateAuthority> {
  const { publicKey, privateKey } = await promisify(generateKeyPair)("rsa", { modulusLength: RSA_BITS });
  const algorithm = der(SEQUENCE, OID.sha256WithRsa, der(5));
  const subject = der(
    SEQUENCE,
    der(SET, der(SEQUENCE, OID.commonName, der(UTF8_STRING, Buffer.from(name, "utf8")))),
  );
  const now = Date.now();
  const keyId = createHash("sha1")
    .update(publicKey.export({ type: "pkcs1", format: "der" }))
    .digest();
  const signed = der(
    SEQUENCE,
    der(EXPLICIT_0, der(INTEGER, hex("02"))), // version 3
    der(INTEGER, hex("4f"), randomBytes(15)), // positive, as its first bit says
    algorithm,
    subject,
    der(SEQUENCE, utcTime(now - DAY_MS), utcTime(now + validDays * DAY_MS)),
    subject,
    publicKey.export({ type: "spki", format: "der" }),
    der(
      EXPLICIT_3,
      der(
        SEQUENCE,
        extension(OID.basicConstraints, { isCritical: true }, der(SEQUENCE, der(BOOLEAN, hex("ff")))),
        // digitalSignature, keyCertSign, cRLSign
        extension(OID.keyUsage, { isCritical: true }, der(BIT_STRING, hex("0186"))),
        extension(OID.subjectKeyIdentifier, { isCritical: false }, der(OCTET_STRING, keyId)),
      ),
    ),
  );
  const signature = der(BIT_STRING, hex("00"), sign("sha256", signed, privateKey));
  const lines =
    der(SEQUENCE, signed, algorithm, signature)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  return {
    certPem: `-----BEGIN CERTIFICATE-----\n${lines.join("\n")}\n-----END CERTIFICATE-----\n`,
    keyPem: privateKey.export({ type: "pkcs1", format: "pem" }).toString(),
  };
}

function extension(id: Buffer, { isCritical }: { isCritical: boolean }, value: Buffer): Buffer {
  return der(SEQUENCE, id, isCritical ? der(BOOLEAN, hex("ff")) : Buffer.alloc(0), der(OCTET_STRING, value));
}

/** `YYMMDDHHMMSSZ`, which RFC 5280 wants until 2049. */
function utcTime(ms: number): Buffer {
  return der(UTC_TIME, Buffer.from(new Date(ms).toISOString().replace(/^..|[-:T]|\.\d+/g, ""), "latin1"));
}

/** One value: tag, length, content (X.690 section 8.1). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts);
  const { length } = content;
  const size = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

function hex(digits: string): Buffer {
  return Buffer.from(digits, "hex");
}
