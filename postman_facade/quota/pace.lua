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

local function allowed(track, need)
  return track.ceiling > 0 and math.min(need.limit, track.ceiling) or need.limit
end

local function used(track, span, til)
  return up_to(track.log, til) - up_to(track.log, til - span)
end

local function load(need)
  local raw = redis.call('HGET', KEYS[1], need.bucket)
  local numbers = raw and cmsgpack.unpack(raw) or {-math.huge, -math.huge, 0, -math.huge, 0, 0, 0}
  local track = {
    seen = numbers[1], blocked_until = numbers[2], ceiling = numbers[3], turn = numbers[4],
    current = numbers[5], before = numbers[6], earlier = numbers[7], log = {},
  }
  for place = 8, #numbers do
    track.log[place - 7] = numbers[place]
  end
  return track
end

local function advance(track, need)
  if now < track.seen then
    local by = track.seen - now
    for place = 1, #track.log do
      track.log[place] = track.log[place] - by
    end
    track.blocked_until = track.blocked_until - by
    track.turn = track.turn - by
  end
  track.seen = now
  local horizon = now - need.window - 2 * widest_pad(need.window)
  local kept = {}
  for _, at in ipairs(track.log) do
    if at >= horizon then kept[#kept + 1] = at end
  end
  track.log = kept
end

local function most_others(track)
  return math.max(track.current, track.before, track.earlier)
end

local function see_others(track, need, others)
  local since = now - track.turn
  if since >= need.window / 2 then
    if since < 2 * need.window then
      track.current, track.before, track.earlier = 0, track.current, track.before
    else
      track.current, track.before, track.earlier = 0, 0, 0
    end
    track.turn = now
  end
  track.current = math.max(track.current, others)
end

local function save()
  local keep = 0
  for _, need in ipairs(needs) do
    local track = tracks[need.bucket]
    local numbers = {
      track.seen, track.blocked_until, track.ceiling, track.turn,
      track.current, track.before, track.earlier,
    }
    for _, at in ipairs(track.log) do
      numbers[#numbers + 1] = at
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
    answer[#answer + 1] = used(tracks[need.bucket], need.window + need.pad, at)
    answer[#answer + 1] = allowed(tracks[need.bucket], need)
    answer[#answer + 1] = most_others(tracks[need.bucket])
  end
  return answer
end

local function free(fits)
  local at, bucket, reason = now, '', ''
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
      local others = most_others(track)
      local room = math.max(allowed(track, need) - others, 1)
      local pad = others > 0 and need.pad / 2 or need.pad
      local later = fits(track.log, room, need.window + pad, at)
      if others > 0 then
        later = fits(track.log, 1, need.window / room, later)
      elseif later > now then
        later = fits(track.log, 1, 0.25 * need.window / room, later)
      end
      if later > at then
        at, bucket, reason = later, need.bucket, others > 0 and 'others' or 'limit'
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
  return slot(at, bucket, reason)
end

local function reserve()
  return take(free(fit))
end

local function release()
  for _, need in ipairs(needs) do
    remove(tracks[need.bucket].log, arguments.slot)
  end
end

local steps = {reserve = reserve, release = release}

function steps.peek()
  return slot(free(fit))
end

function steps.confirm()
  release()
  local pad = math.huge
  for _, need in ipairs(needs) do
    pad = math.min(pad, need.pad)
  end
  local at, bucket, reason = free(after)
  if at - now <= pad / 8 then at = now end
  return take(at, bucket, reason)
end

function steps.learn()
  local by_bucket = {}
  for _, need in ipairs(needs) do
    by_bucket[need.bucket] = need
  end
  for _, report in ipairs(arguments.reports) do
    local track = tracks[report.bucket]
    if report.wait then
      track.blocked_until = math.max(track.blocked_until, now + report.wait)
      if arguments.slot then remove(track.log, arguments.slot) end
    end
    if report.limit then track.ceiling = report.limit end
    if report.used then
      local need = by_bucket[report.bucket]
      local others = report.used - used(track, need.window + need.pad, now)
      if arguments.slot and (others > 0 or most_others(track) > 0) then
        others = report.used - used(track, need.window, arguments.slot)
      end
      see_others(track, need, others)
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
