import { describe, expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

describe("a public address", () => {
  it.each(["8.8.8.8", "157.150.185.24", "2606:4700::1111"])("is %s", (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    "127.0.0.1",
    "10.1.2.3",
    "172.31.255.255",
    "192.168.0.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "255.255.255.255",
    "::1",
    "::",
    "fd00::1",
    "fe80::1",
    "::ffff:10.0.0.1",
    "64:ff9b::a00:1",
    "2002:7f00:1::",
    "not an address",
  ])("is not %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
