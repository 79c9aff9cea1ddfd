import { createPrivateKey, X509Certificate } from "node:crypto";
import { describe, expect, it } from "vitest";
import { createAuthority } from "../src/egress/certificate-authority.ts";

describe("the certificate authority of a run", () => {
  it("is a self-signed authority of its own key, valid from yesterday", async () => {
    const { certPem, keyPem } = await createAuthority("ooo run", 2);
    const certificate = new X509Certificate(certPem);
    expect(certificate.subject).toBe("CN=ooo run");
    expect(certificate.issuer).toBe(certificate.subject);
    expect(certificate.ca).toBe(true);
    expect(certificate.verify(certificate.publicKey)).toBe(true);
    expect(certificate.checkPrivateKey(createPrivateKey(keyPem))).toBe(true);
    expect(certificate.validFromDate.getTime()).toBeLessThan(Date.now());
    expect(certificate.validToDate.getTime()).toBeGreaterThan(Date.now() + 86_400_000);
    expect(certificate.toString()).toBe(certPem);
  });

  it("has another key and serial number each time", async () => {
    const [first, second] = await Promise.all([createAuthority("ooo run", 2), createAuthority("ooo run", 2)]);
    expect(first.keyPem).not.toBe(second.keyPem);
    expect(new X509Certificate(first.certPem).serialNumber).not.toBe(
      new X509Certificate(second.certPem).serialNumber,
    );
  });
});
