<?php
// Reads JSON {"pairs": [[old, new], ...], "rounds": n} on standard input. Answers each pair's JSON and the best time of all rounds.
ini_set('memory_limit', '-1');
if (!extension_loaded('wikidiff2')) { fwrite(STDERR, "no wikidiff2\n"); exit(3); }
$given = json_decode(stream_get_contents(STDIN), true);
$best = INF; $out = [];
for ($round = 0; $round < $given['rounds']; $round++) {
    $begin = hrtime(true); $out = [];
    foreach ($given['pairs'] as $pair) { $out[] = wikidiff2_inline_json_diff($pair[0], $pair[1], 0); }
    $best = min($best, (hrtime(true) - $begin) / 1e9);
}
echo json_encode(['seconds' => $best, 'version' => phpversion('wikidiff2'), 'answers' => $out], JSON_INVALID_UTF8_SUBSTITUTE);
