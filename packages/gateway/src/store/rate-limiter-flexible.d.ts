/** The one limiter that runs everywhere; the package's main file loads all others with it, and Node's modules that they need. */
declare module "rate-limiter-flexible/lib/RateLimiterMemory.js" {
  export { RateLimiterMemory as default } from "rate-limiter-flexible";
}
