<?php
// Reads JSON {"pairs": [[old, new], ...], "rounds": n} on standard input. Answers each pair's JSON and the best processor time of all rounds.
ini_set('memory_limit', '-1');
if (!extension_loaded('wikidiff2')) { fwrite(STDERR, "no wikidiff2\n"); exit(3); }
function processor_seconds() {
    $used = getrusage();
    return $used['ru_utime.tv_sec'] + $used['ru_stime.tv_sec'] + ($used['ru_utime.tv_usec'] + $used['ru_stime.tv_usec']) / 1e6;
}
$given = json_decode(stream_get_contents(STDIN), true);
$best = INF; $out = [];
for ($round = 0; $round < $given['rounds']; $round++) {
    $begin = processor_seconds(); $out = [];
    foreach ($given['pairs'] as $pair) { $out[] = wikidiff2_inline_json_diff($pair[0], $pair[1], 0); }
    $best = min($best, processor_seconds() - $begin);
}
echo json_encode(['seconds' => $best, 'version' => phpversion('wikidiff2'), 'answers' => $out], JSON_INVALID_UTF8_SUBSTITUTE);
