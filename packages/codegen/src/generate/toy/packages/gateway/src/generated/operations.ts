// Made by `pnpm generate` from the specs that redocly.yaml lists. Do not edit.
import type { GatewayApi, GatewayProvider } from "../operations.ts";

export const providers: Readonly<Record<"toy", GatewayProvider>> = {
  "toy": {
    options: {
      apiKey: {"variable":"TOY_API_KEY","secret":true},
    },
    baseUrl: "TOY_BASE_URL",
    credential: {"authorization":["Bearer","apiKey"]},
  },
};

export const apis: Readonly<Record<"toy/v1" | "toy/admin", GatewayApi>> = {
  "toy/v1": {
    provider: "toy",
    servers: {"live":"https://api.toy.example"},
    operations: [
      {"id":"things.create","method":"POST","path":"/v1/things","repeatable":false,"contentType":"application/json","headers":["x-toy-session"]},
      {"id":"things.list","method":"GET","path":"/v1/things","repeatable":true,"query":["cursor","limit"]},
    ],
  },
  "toy/admin": {
    provider: "toy",
    servers: {"live":"https://admin.toy.example"},
    operations: [
      {"id":"reports.send","method":"POST","path":"/reports/{year}","repeatable":false,"contentType":"application/x-www-form-urlencoded"},
    ],
  },
};
