import { expect, test } from "vitest";
import { isLoopbackAddress, isLoopbackHost, unmapped, urlHost } from "./loopback.ts";

const isHere = (url: string) => isLoopbackHost(new URL(url).hostname);

test.each([
  "http://localhost",
  "http://LOCALHOST:4200",
  "http://127.0.0.1:1",
  "http://127.255.10.100",
  "http://127.1",
  "http://0x7f.1",
  "http://2130706433",
  "http://[::1]:80",
  "http://[0:0:0:0:0:0:0:1]",
])("%s is on this machine", (url) => expect(isHere(url)).toBe(true));

test.each([
  "http://localhost.",
  "http://localhost.example.com",
  "http://my-localhost",
  "http://127.0.0.1.example.com",
  "http://127.example.com",
  "http://128.0.0.1",
  "http://0.0.0.0",
  "http://[::]",
  "http://[::2]",
  "http://[1::1]",
  "http://[::ffff:127.0.0.1]",
  "http://[::127.0.0.1]",
])("%s is not, or not surely", (url) => expect(isHere(url)).toBe(false));

test("rejects forms that URLs normalize", () => {
  for (const host of ["LOCALHOST", "::1", "127.1", "127.0.0.1:80", "localhost\n", " localhost", ""])
    expect([host, isLoopbackHost(host)]).toEqual([host, false]);
});

test("recognizes a loopback address of a socket, also IPv4-mapped IPv6", () => {
  for (const address of ["127.0.0.1", "127.9.9.9", "::1", "::ffff:127.0.0.1"])
    expect([address, isLoopbackAddress(address)]).toEqual([address, true]);
  for (const address of [
    "192.0.2.7",
    "::ffff:192.0.2.7",
    "1::1",
    "::11",
    "::ffff:::1",
    "[::1]",
    "::1:127.0.0.1",
    "127.0.0.1.9",
    "1127.0.0.1",
    "localhost",
    "",
  ])
    expect([address, isLoopbackAddress(address)]).toEqual([address, false]);
  expect(["::ffff:192.0.2.7", "192.0.2.7", "::1"].map(unmapped)).toEqual(["192.0.2.7", "192.0.2.7", "::1"]);
});

test("writes a name unchanged into a URL, an IPv6 address in brackets", () => {
  expect(["localhost", "127.0.0.1", "::1"].map(urlHost)).toEqual(["localhost", "127.0.0.1", "[::1]"]);
});
