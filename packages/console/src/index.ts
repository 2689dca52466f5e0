export { type Console, type ConsoleOptions, startConsole } from "./server/start.ts";
