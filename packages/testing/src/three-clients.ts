/** What the program imports. */
export const IMPORTED: [names: string, specifier: string][] = [
  ["createStytchB2BClient", "@linkwright/stytch/b2b"],
  ["createStytchConsumerClient", "@linkwright/stytch/consumer"],
  ["ApiError, createUpvioClient", "@linkwright/upvio"],
];

/**
 * One call or more through each client, as a user writes them, in JavaScript that is TypeScript too. Leaves open what to create
 * the clients with (`stytchOptions`, `upvioOptions`) and where the mailed token is found (`newestToken`).
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
const refusal = await upvio.patients.retrieve({ patientId: "nobody" }).catch((error) => error instanceof ApiError);
const answer = [member.status, user_created, data?.length, refusal];
`;

/** What `answer` is against a sandbox. */
export const RESPONSE = ["active", true, 1, true];
