import hashlib, json, sys, unicodedata  # PROBITY-DRAW-1: python3 repeat_draw.py < log.json
log, drawn = json.load(sys.stdin), {"selected": [], "reserves": []}
text = lambda value: unicodedata.normalize("NFC", value).strip()
for stratum in log["strata"]:
    ids = [c["caseId"] for c in log["cases"] if c["stratum"] == stratum["id"] and c["standing"] == "available"]
    key = lambda i: (hashlib.sha256("\n".join(map(text, (log["seed"], stratum["id"], i))).encode()).hexdigest(), i)
    order, take = sorted(ids, key=key), stratum["selected"]
    for name, part in (("selected", order[:take]), ("reserves", order[take:take + stratum["reserves"]])):
        drawn[name] += [[stratum["id"], place, i] for place, i in enumerate(part, 1)]
json.dump(drawn, sys.stdout)
