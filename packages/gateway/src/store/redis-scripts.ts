import { type CommandParser, defineScript } from "@redis/client";

// Each script first checks that this Redis was initialized and has not restarted since: after a restart it may lack its last writes, which
// mark the requests that were being sent.
const GUARD = `
local run = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
local marker = redis.call('GET', KEYS[1])
if not marker then return {'unmarked'} end
if marker ~= run and ARGV[1] ~= 'trusted' then return {'restarted'} end
`;

const OWNED = `${GUARD}
if redis.call('HGET', KEYS[2], 'owner') ~= ARGV[2] then return {'not owner'} end
`;

function script(body: string) {
  return defineScript({
    SCRIPT: body,
    NUMBER_OF_KEYS: 2,
    parseCommand(parser: CommandParser, keys: [marker: string, record: string], ...values: string[]) {
      parser.pushKeys(keys);
      parser.push(...values);
    },
    transformReply: (reply: unknown) => reply as (string | null)[],
  });
}

export const scripts = {
  /** ARGV: restarts, owner, fingerprint, lease. */
  claimKey: script(`${GUARD}
local found = redis.call('HMGET', KEYS[2], 'state', 'fingerprint', 'until', 'response')
if not found[1] then
  redis.call('HSET', KEYS[2], 'state', 'held', 'owner', ARGV[2], 'fingerprint', ARGV[3])
  redis.call('PEXPIRE', KEYS[2], ARGV[4])
  return {'claimed'}
end
if found[1] == 'sending' then
  local time = redis.call('TIME')
  if tonumber(found[3]) <= time[1] * 1000 + math.floor(time[2] / 1000) then found[1] = 'overdue' end
end
return {found[1], found[2], found[4]}
`),
  /** ARGV: restarts, owner, limit, keep. */
  markKey: script(`${OWNED}
local time = redis.call('TIME')
local limit = time[1] * 1000 + math.floor(time[2] / 1000) + ARGV[3]
redis.call('HSET', KEYS[2], 'state', 'sending', 'until', string.format('%.0f', limit))
redis.call('PEXPIRE', KEYS[2], ARGV[4])
return {'done'}
`),
  /** ARGV: restarts, owner, channel, id, keep, state, response if any. */
  settleKey: script(`${OWNED}
redis.call('HSET', KEYS[2], 'state', ARGV[6])
if ARGV[7] then redis.call('HSET', KEYS[2], 'response', ARGV[7]) end
redis.call('PEXPIRE', KEYS[2], ARGV[5])
redis.call('PUBLISH', ARGV[3], ARGV[4])
return {'done'}
`),
  /** ARGV: restarts, owner, channel, id. */
  releaseKey: script(`${OWNED}
redis.call('DEL', KEYS[2])
redis.call('PUBLISH', ARGV[3], ARGV[4])
return {'done'}
`),
};

export type ScriptName = keyof typeof scripts;
