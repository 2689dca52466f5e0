// Made by `pnpm generate` from specs/toy/v1. Do not edit.
import type { OperationTable, OptionHeaders, Pagination } from "@linkwright/runtime";

export const operations: OperationTable = {
  "things.create": "POST:once /v1/things",
  "things.list": "GET /v1/things",
};

export const pagination: Readonly<Record<string, Pagination>> = {
  "things.list": {"style":"cursor","cursor":"cursor","next":"nextCursor","items":"things"},
};

export const optionHeaders: OptionHeaders = {
  "authorization.session_token": "X-Toy-Session",
};

export const secretInputs: readonly string[] = ["pin"];
