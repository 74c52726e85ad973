-- The steps of postman_facade/policy/pacing.py on tracks that live in one hash of the server.
-- ARGV: step, its arguments as JSON, and the time in epoch seconds ("" = the server's own).

local arguments = cjson.decode(ARGV[2])
local needs = arguments.needs
local now = tonumber(ARGV[3])
if not now then
  local time = redis.call('TIME')
  now = tonumber(time[1]) + tonumber(time[2]) / 1e6
end

local tracks = {}

local function widest_pad(window)
  return math.min(0.05 * window, 1.0)
end

-- Number of entries at or before a time.
local function up_to(log, at)
  local low, high = 0, #log
  while low < high do
    local middle = math.floor((low + high) / 2) + 1
    if log[middle] <= at then low = middle else high = middle - 1 end
  end
  return low
end

local function insert(log, at)
  table.insert(log, up_to(log, at) + 1, at)
end

local function remove(log, at)
  local place = up_to(log, at)
  if place > 0 and log[place] == at then
    table.remove(log, place)
    return true
  end
  return false
end

-- Number of entries before a time.
local function before(log, at)
  local place = up_to(log, at)
  while place > 0 and log[place] == at do place = place - 1 end
  return place
end

local function allowed(track, need)
  return track.ceiling > 0 and math.min(need.limit, track.ceiling) or need.limit
end

local function between(track, first, last)
  return math.max(up_to(track.log, last) - up_to(track.log, first), 0)
end

local function used(track, span, til)
  return between(track, til - span, til)
end

local function strangers(track, need)
  return now < track.heard + need.window and track.others or 0
end

local function refused_lately(track, need)
  return now < track.blocked_until + need.window
end

local function load(need)
  local raw = redis.call('HGET', KEYS[1], need.bucket)
  local numbers = raw and cmsgpack.unpack(raw) or {-math.huge, -math.huge, 0, 0, 0, -math.huge, 0}
  local track = {
    seen = numbers[1], blocked_until = numbers[2], backoff = numbers[3], ceiling = numbers[4],
    others = numbers[5], heard = numbers[6], waiting = {}, log = {},
  }
  local begin = 7 + numbers[7]
  for place = 8, begin do
    track.waiting[place - 7] = numbers[place]
  end
  for place = begin + 1, #numbers do
    track.log[place - begin] = numbers[place]
  end
  return track
end

local function without(times, dropped)
  if dropped <= 0 then return times end
  local kept = {}
  for place = dropped + 1, #times do
    kept[place - dropped] = times[place]
  end
  return kept
end

local function advance(track, need)
  if now < track.seen then
    local by = track.seen - now
    for _, times in ipairs({track.log, track.waiting}) do
      for place = 1, #times do
        times[place] = times[place] - by
      end
    end
    track.blocked_until = track.blocked_until - by
    track.heard = track.heard - by
  end
  track.seen = now
  track.log = without(track.log, before(track.log, now - need.window - 2 * widest_pad(need.window)))
  track.waiting = without(track.waiting, up_to(track.waiting, now))
end

local function save()
  local keep = 0
  for _, need in ipairs(needs) do
    local track = tracks[need.bucket]
    local numbers = {
      track.seen, track.blocked_until, track.backoff, track.ceiling, track.others, track.heard,
      #track.waiting,
    }
    for _, times in ipairs({track.waiting, track.log}) do
      for _, at in ipairs(times) do
        numbers[#numbers + 1] = at
      end
    end
    redis.call('HSET', KEYS[1], need.bucket, cmsgpack.pack(numbers))
    local last = math.max(track.blocked_until, track.log[#track.log] or now, now)
    keep = math.max(keep, last - now + 2 * need.window)
  end
  if redis.call('PTTL', KEYS[1]) < keep * 1000 then
    redis.call('PEXPIRE', KEYS[1], math.ceil(keep * 1000))
  end
end

local function fit(log, count, span, at)
  local place = up_to(log, at)
  local first = math.max(place - count, 0)
  while first <= place and first + count <= #log do
    local start, last = log[first + 1], log[first + count]
    if last - start < span and last - span < at and at < start + span then
      at = start + span
      place = up_to(log, at)
      first = math.max(place - count, first + 1)
    else
      first = first + 1
    end
  end
  return at
end

local function after(log, count, span, at)
  local place = up_to(log, at)
  while place >= count and log[place - count + 1] + span > at do
    at = log[place - count + 1] + span
    place = up_to(log, at)
  end
  return at
end

local function slot(at, bucket, reason)
  local answer = {string.format('%.17g', at), string.format('%.17g', at - now), bucket, reason}
  for _, need in ipairs(needs) do
    local track = tracks[need.bucket]
    local alert = strangers(track, need) > 0 or refused_lately(track, need)
    answer[#answer + 1] = used(track, need.window + need.pad, at)
    answer[#answer + 1] = allowed(track, need)
    answer[#answer + 1] = alert and 1 or 0
  end
  return answer
end

local function step_of(track, need)
  local near = refused_lately(track, need) and strangers(track, need) == 0
  return (near and 0.0625 or 0.25) * need.window / allowed(track, need)
end

local function back(track, need)
  if #track.waiting == 0 then return -math.huge end
  local moving = before(track.waiting, track.blocked_until)
  local last = math.max(track.waiting[#track.waiting], track.blocked_until)
  return last + (1 + moving) * step_of(track, need)
end

local function sparing(track, need, at, fits)
  local room = allowed(track, need) - track.others
  local left = room - used(track, need.window, at)
  local little = math.ceil(allowed(track, need) / 32)
  if left > little then return at end
  local span, place = need.window + need.pad, up_to(track.log, now)
  local sent = place > 0 and track.log[place] or -math.huge
  local plenty = room > little and fits(track.log, room - little, span, at) or math.huge
  local alone = at
  if left > 0 then
    alone = sent + need.window / (4 * left)
  elseif sent >= track.blocked_until then
    alone = room > 0 and fits(track.log, room, span, at) or math.huge
    alone = math.max(alone, sent + need.window / 4)
  end
  return math.max(at, math.min(plenty, alone, track.heard + need.window))
end

local function free(start, fits)
  local at, bucket, reason = start, '', ''
  for _, need in ipairs(needs) do
    local track = tracks[need.bucket]
    if track.blocked_until > at then
      at, bucket, reason = track.blocked_until, need.bucket, 'refused'
    end
  end
  local settled
  repeat
    settled = true
    for _, need in ipairs(needs) do
      local track = tracks[need.bucket]
      local later, why = fits(track.log, allowed(track, need), need.window + need.pad, at), 'limit'
      if strangers(track, need) > 0 then
        local spared = sparing(track, need, later, fits)
        if spared > later then later, why = spared, 'others' end
      end
      if later > now then
        later = fits(track.log, 1, step_of(track, need), later)
      end
      if later > at then
        at, bucket, reason = later, need.bucket, why
        settled = false
      end
    end
  until settled
  return at, bucket, reason
end

local function take(at, bucket, reason)
  for _, need in ipairs(needs) do
    insert(tracks[need.bucket].log, at)
  end
  if at > now and bucket ~= '' then
    insert(tracks[bucket].waiting, at)
  end
  return slot(at, bucket, reason)
end

local function following()
  local start, waited = now, ''
  for _, need in ipairs(needs) do
    local behind = back(tracks[need.bucket], need)
    if behind > start then
      start, waited = behind, need.bucket
    end
  end
  local at, late, reason = free(start, fit)
  if late ~= '' or waited == '' then return at, late, reason end
  return at, waited, tracks[waited].blocked_until > now and 'refused' or 'limit'
end

local function release()
  local known = false
  for _, need in ipairs(needs) do
    known = remove(tracks[need.bucket].log, arguments.slot) or known
    remove(tracks[need.bucket].waiting, arguments.slot)
  end
  return known
end

local steps = {release = release}

function steps.reserve()
  return take(following())
end

function steps.peek()
  return slot(following())
end

function steps.confirm()
  local start = release() and math.max(arguments.slot, now) or now
  local at, bucket, reason = free(now, fit)
  if at > now then
    local later, late, why = free(start, after)
    at = later
    if late ~= '' then bucket, reason = late, why end
    local pad = math.huge
    for _, need in ipairs(needs) do
      pad = math.min(pad, need.pad)
    end
    if at - now <= pad / 8 then at = now end
  end
  return take(at, bucket, reason)
end

local function refuse(track, need, wait, sent)
  if not wait and sent >= track.blocked_until then
    track.backoff = math.min(math.max(2 * track.backoff, 0.5), 8.0, need.window / 2)
    wait = track.backoff
  end
  if wait then
    if strangers(track, need) > 0 then wait = math.max(wait, need.window / 32) end
    track.blocked_until = math.max(track.blocked_until, now + wait)
  end
end

local function serve(track, need, report, at)
  local most, begin, count = allowed(track, need), now - need.window, report.used
  local lag, margin = math.min(0.1 * need.window, 1.0), 0.1 * most
  if count + between(track, at - lag, now) < most then
    track.blocked_until = math.min(track.blocked_until, now)
  end
  if refused_lately(track, need) then
    lag, margin = 0, 0
  else
    local counted = between(track, begin, at - 5 * lag)
    if count + margin < counted then
      track.log = without(track.log, up_to(track.log, begin) + counted - count)
    end
  end
  local explained = between(track, at - need.window - need.pad - lag, now)
  local old = now >= track.blocked_until + 4 * need.window
  local believed = strangers(track, need) > (old and margin or 0)
  if at < track.heard or not (believed or count > explained + margin) then return end
  track.others = math.max(count - 1 - between(track, begin, at - need.pad / 2), 0)
  track.heard = at
  if track.others > 0 and count >= most and report.wait then
    track.blocked_until = math.max(track.blocked_until, now + report.wait)
  end
end

function steps.learn()
  local by_bucket = {}
  for _, need in ipairs(needs) do
    by_bucket[need.bucket] = need
  end
  local at = arguments.slot
  for _, report in ipairs(arguments.reports) do
    local need, track = by_bucket[report.bucket], tracks[report.bucket]
    if report.limit then track.ceiling = report.limit end
    if report.refused then
      refuse(track, need, report.wait, at or now)
      if at then remove(track.log, at) end
    elseif at and up_to(track.log, at) > before(track.log, at) then
      if at >= track.blocked_until then track.backoff = 0 end
      if report.used then serve(track, need, report, at) end
    end
  end
  if arguments.slot and arguments.late > 0 then
    for _, need in ipairs(needs) do
      local log = tracks[need.bucket].log
      if remove(log, arguments.slot) then
        insert(log, arguments.slot + math.min(arguments.late, 2 * widest_pad(need.window)))
      end
    end
  end
end

for _, need in ipairs(needs) do
  tracks[need.bucket] = load(need)
  advance(tracks[need.bucket], need)
end
local answer = steps[ARGV[1]]()
save()
return answer
