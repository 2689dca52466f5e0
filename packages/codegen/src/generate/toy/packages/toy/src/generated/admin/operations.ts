// Made by `pnpm generate` from specs/toy/admin. Do not edit.
import type { OperationTable, OptionHeaders, Pagination } from "@linkwright/runtime";

export const operations: OperationTable = {
  "reports.send": "POST:form:once /reports/{year}",
};

export const pagination: Readonly<Record<string, Pagination>> = {};

export const optionHeaders: OptionHeaders = {};

export const secretInputs: readonly string[] = [];
