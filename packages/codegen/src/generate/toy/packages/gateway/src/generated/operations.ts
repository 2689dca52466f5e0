// Made by `pnpm generate` from the specs that redocly.yaml lists. Do not edit.
import type { GatewayApi } from "../operations.ts";

export const apis: Readonly<Record<"toy/v1" | "toy/admin", GatewayApi>> = {
  "toy/v1": {
    provider: "toy",
    servers: ["https://api.toy.example"],
    credential: "bearer",
    operations: [
      {"id":"things.list","method":"GET","path":"/v1/things","repeatable":true,"query":["cursor","limit"]},
      {"id":"things.create","method":"POST","path":"/v1/things","repeatable":false,"contentType":"application/json","headers":["x-toy-session"]},
    ],
  },
  "toy/admin": {
    provider: "toy",
    servers: ["https://admin.toy.example"],
    credential: "bearer",
    operations: [
      {"id":"reports.send","method":"POST","path":"/reports/{year}","repeatable":false,"contentType":"application/x-www-form-urlencoded"},
    ],
  },
};
