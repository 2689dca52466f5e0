import type { ApiPromise, MagicLink, Patient, UpvioClient, UpvioOptions } from "@linkwright/upvio";
import type { components, operations } from "@linkwright/upvio-types/v1";
import { expectTypeOf, test } from "vitest";

declare const upvio: UpvioClient;

test("an input is checked", () => {
  upvio.patients.create({ name: "Ada", email: "ada@example.com" });
  // @ts-expect-error a required field is missing
  upvio.patients.create({ name: "Ada" });
  // @ts-expect-error an unknown field
  upvio.patients.create({ name: "Ada", email: "ada@example.com", nickname: "A" });
  // @ts-expect-error a wrong type
  upvio.patients.create({ name: "Ada", email: 7 });
  // @ts-expect-error the path parameter is missing
  upvio.patients.retrieve();
});

test("the business may be named or left to the client", () => {
  upvio.patients.list();
  upvio.patients.list({ businessId: "0f9c2d51-3a77-4b0e-9a55-6c8d1e2f3a4b", limit: 50 });
});

test("a response is typed", () => {
  expectTypeOf(upvio.patients.update({ patientId: "p" })).toEqualTypeOf<ApiPromise<Patient>>();
  expectTypeOf<Awaited<ReturnType<UpvioClient["patients"]["createMagicLink"]>>["data"]>().toEqualTypeOf<
    MagicLink | undefined
  >();
  expectTypeOf<Awaited<ReturnType<UpvioClient["patients"]["archive"]>>>().toEqualTypeOf<undefined>();
});

test("a new value of an enum compiles, a known one is completed", () => {
  upvio.patients.create({ name: "Ada", email: "ada@example.com", mode: "create" });
  upvio.patients.create({ name: "Ada", email: "ada@example.com", mode: "of-next-year" });
});

test("our interfaces and openapi-typescript say the same", () => {
  expectTypeOf<Patient>().toEqualTypeOf<components["schemas"]["Patient"]>();
  expectTypeOf<MagicLink>().toEqualTypeOf<components["schemas"]["MagicLink"]>();
  expectTypeOf<operations["patients.archive"]["responses"][204]["content"]>().toEqualTypeOf<undefined>();
});

test("the raw client knows the paths", () => {
  upvio.api.GET("/businesses");
  // @ts-expect-error no such path
  upvio.api.GET("/nowhere");
  // @ts-expect-error the path parameters are missing
  upvio.api.GET("/businesses/{businessId}/patients");
});

test("a client has a key or a gateway", () => {
  const gateway = { url: "https://gateway.example.com", key: "k" };
  expectTypeOf({ gateway, businessId: "b" }).toExtend<UpvioOptions>();
  expectTypeOf({ apiKey: "k", businessId: "b" }).toExtend<UpvioOptions>();
});
