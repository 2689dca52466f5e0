/** Imports of the program. */
export const IMPORTED: [names: string, specifier: string][] = [
  ["createStytchB2BClient", "@linkwright/stytch/b2b"],
  ["createStytchConsumerClient", "@linkwright/stytch/consumer"],
  ["ApiError, createUpvioClient", "@linkwright/upvio"],
];

/**
 * One or more calls through each client, as users write them, in JavaScript that is also valid TypeScript. The caller
 * provides the options of the clients (`stytchOptions`, `upvioOptions`) and the emailed token (`newestToken`).
 */
export const PROGRAM = `
const stytch = createStytchB2BClient(stytchOptions);
const unique = Date.now().toString(36);
const { organization } = await stytch.organizations.create({ organization_name: "Packed " + unique });
await stytch.magicLinks.email.loginOrSignup({
  organization_id: organization.organization_id,
  email_address: "ada-" + unique + "@example.com",
});
const magic_links_token = await newestToken();
const { member } = await stytch.magicLinks.authenticate({ magic_links_token });
const consumer = createStytchConsumerClient(stytchOptions);
const { user_created } = await consumer.magicLinks.email.loginOrCreate({ email: "ada-" + unique + "@example.com" });
const upvio = createUpvioClient(upvioOptions);
const { data } = await upvio.businesses.list();
const rejected = await upvio.patients.retrieve({ patientId: "unknown" }).catch((error) => error instanceof ApiError);
const result = [member.status, user_created, data?.length, rejected];
`;

/** Value of `result` against a sandbox. */
export const RESPONSE = ["active", true, 1, true];
