import { createApp } from "./app.ts";
import { connect } from "./stytch.ts";

const port = Number(process.env["PORT"] ?? 3000);
const appUrl = process.env["APP_URL"] ?? `http://localhost:${port}`;

createApp(await connect(), appUrl).listen(port, () => console.log(`App:    ${appUrl}`));
