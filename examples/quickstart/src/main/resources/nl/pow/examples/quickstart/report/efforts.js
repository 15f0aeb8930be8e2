
const efforts = data.efforts;
/** Colour and sign of a state: who does not see the colour reads the sign and the word. */
const marks = {
  AGREED: ["#a9bcc4", "○"], PLANNED: ["#a9bcc4", "○"], RUNNING: ["#0b6e8a", "▶"], POSTPONED: ["#c9a227", "→"],
  PAUSED: ["#e0782f", "‖"], SUSPENDED: ["#e0782f", "‖"], STOPPED: ["#8f3b4a", "■"], CANCELLED: ["#8f3b4a", "×"],
  CONVERTED: ["#7a6bb5", "↻"], COMPLETED: ["#3d8159", "✓"], HELD: ["#3d8159", "✓"]
};
const color = code => (marks[code] || ["#9a9a9a"])[0];
const sign = code => (marks[code] || ["", "•"])[1] + "\uFE0E";
const light = code => ["AGREED", "PLANNED", "POSTPONED", "PAUSED", "SUSPENDED"].includes(code);
const unless = (empty, id, draw) => empty ? d3.select(id).node().closest("section").remove() : draw();

function table(where, heads, className) {
  const found = where.append("div").attr("class", "scroll").append("table").attr("class", className || null);
  found.append("thead").append("tr").selectAll("th").data(heads).join("th").attr("scope", "col")
    .attr("class", h => h[1] || null).text(h => h[0]);
  return found.append("tbody");
}

/** A bar of states: as wide as there are many, with sign and number. */
function stack(where, shares, most) {
  where.append("div").attr("class", "stack").style("width", s => 100 * d3.sum(shares(s), x => x.count) / most + "%")
    .selectAll("i").data(shares).join("i")
    .style("flex-grow", s => s.count).style("background", s => color(s.code)).style("color", s => light(s.code) ? "#17303b" : "#fff")
    .text(s => `${sign(s.code)} ${number.format(s.count)}`)
    .on("mousemove", (e, s) => show(e, `${s.label}: ${number.format(s.count)}`)).on("mouseleave", hide);
}

const state = (cell, code, label) => {
  cell.append("span").attr("class", "sign").style("background", d => color(code(d))).style("color", d => light(code(d)) ? "#17303b" : "#fff")
    .attr("aria-hidden", "true").text(d => sign(code(d)));
  cell.append("span").text(d => label(d));
};

function key(where, words) {
  const item = where.append("div").attr("class", "legend").selectAll("span").data(words).join("span");
  state(item, w => w.code, w => w.label);
}

const distinct = words => [...new Map(words.map(w => [w.code, w])).values()];

function plan() {
  const lines = efforts.lines, box = d3.select("#plan"), most = d3.max(lines, l => l.actions.length);
  key(box, distinct(lines.flatMap(l => l.states)));
  const line = box.selectAll("div.line").data(lines).join("div").attr("class", "line");
  line.append("h3").text(l => [l.plan, l.line].filter(Boolean).join(" – "));
  line.selectAll("p.goal").data(l => l.goals).join("p").attr("class", "goal").text(g => `${t["plan-goals"]}: ${g}`);
  stack(line, l => l.states, most);
  line.each(function (l) {
    const rows = table(d3.select(this), [[t["plan-action"]], [t["plan-owner"]], [t["plan-state"]], [t["plan-steps"], "n"], [t["plan-next"]], [t["plan-on"]]], "plan");
    const tr = rows.selectAll("tr").data(l.actions).join("tr").attr("class", a => a.late ? "late" : null);
    tr.append("td").text(a => a.title);
    tr.append("td").text(a => a.owner);
    state(tr.append("td"), a => a.code, a => a.state);
    tr.append("td").attr("class", "n").text(a => a.steps ? `${number.format(a.done)} ${t.of} ${number.format(a.steps)}` : "–");
    tr.append("td").text(a => a.next);
    const on = tr.append("td");
    on.append("span").text(a => a.on);
    on.filter(a => a.late).append("b").attr("class", "badge").text(`! ${t["plan-late"]}`);
  });
}

function lanes() {
  const rows = efforts.lanes, day = d3.utcParse("%Y-%m-%d");
  const spans = rows.flatMap(r => r.spans);
  const width = 1100, left = 330, right = 20, row = 30, top = 22;
  const x = d3.scaleUtc([d3.min(spans, s => day(s.from)), d3.max(spans, s => day(s.to))], [left, width - right]);
  const height = top + rows.length * row + 4;
  const svg = d3.select("#changes").append("div").attr("class", "scroll").append("svg").attr("class", "wide").attr("viewBox", [0, 0, width, height])
    .attr("role", "img").attr("aria-label", t["changes-title"]);
  const month = new Intl.DateTimeFormat(data.language === "nl" ? "nl-NL" : "en-GB", { month: "short", year: "numeric", timeZone: "UTC" });
  const ticks = x.ticks(d3.utcMonth.every(3)).slice(0, 9);
  const lines = svg.append("g").selectAll("g").data(ticks).join("g").attr("transform", d => `translate(${x(d)},0)`);
  lines.append("line").attr("y1", top - 4).attr("y2", height).attr("stroke", "#e7edf0");
  lines.append("text").attr("y", 12).attr("text-anchor", "middle").style("fill", "#5b717b").text(d => month.format(d));
  const lane = svg.append("g").selectAll("g").data(rows).join("g").attr("transform", (r, i) => `translate(0,${top + i * row})`);
  lane.append("text").attr("x", left - 12).attr("y", 18).attr("text-anchor", "end").text(r => r.title.length > 52 ? r.title.slice(0, 50) + "…" : r.title)
    .append("title").text(r => `${r.title} (${r.kind})`);
  const span = lane.selectAll("g").data(r => r.spans).join("g").attr("transform", s => `translate(${x(day(s.from))},0)`)
    .on("mousemove", (e, s) => show(e, s.about)).on("mouseleave", hide);
  const wide = s => Math.max(20, x(day(s.to)) - x(day(s.from)));
  span.append("rect").attr("y", 4).attr("height", 20).attr("rx", 4).attr("width", wide).attr("fill", s => color(s.code)).attr("stroke", "#fff");
  span.append("text").attr("x", 5).attr("y", 18).style("fill", s => light(s.code) ? "#17303b" : "#fff")
    .text(s => wide(s) > 8 * s.label.length + 24 ? `${sign(s.code)} ${s.label}` : sign(s.code));
}

function changes() {
  const box = d3.select("#changes");
  key(box, distinct(efforts.lanes.flatMap(l => l.spans)));
  lanes();
  const rows = table(box, [[t["changes-on"]], [t["changes-what"]], [t["changes-state"]], [t["changes-why"]], [t["changes-then"]]]);
  const tr = rows.selectAll("tr").data(efforts.changes).join("tr");
  tr.append("td").attr("class", "day").text(c => c.on);
  tr.append("td").text(c => `${c.what} (${c.kind})`);
  state(tr.append("td"), c => c.code, c => c.state);
  tr.append("td").text(c => c.why || "–");
  tr.append("td").text(c => c.then);
}

function trajectories() {
  const types = efforts.trajectories, states = efforts.trajectoryStates, most = d3.max(types, r => r.total);
  const count = (r, s) => (r.states.find(x => x.code === s.code) || { count: 0 }).count;
  const box = d3.select("#trajectories");
  key(box, states);
  const rows = table(box, [[t["trajectories-type"]], [""], ...states.map(s => [s.label, "n"]), [t["trajectories-total"], "n"]]);
  const tr = rows.selectAll("tr").data(types).join("tr");
  tr.append("td").text(r => r.type);
  stack(tr.append("td").attr("class", "bars"), r => r.states, most);
  states.forEach(s => tr.append("td").attr("class", "n").text(r => number.format(count(r, s))));
  tr.append("td").attr("class", "n").append("b").text(r => number.format(r.total));
  if (efforts.lessons.length) lessons(box);
}

function lessons(box) {
  box.append("h3").text(t["lessons-title"]);
  box.append("p").attr("class", "hint").text(t["lessons-hint"]);
  const rows = table(box, [[t["lessons-worked"]], [t["lessons-outcome"]], [t["lessons-why"]], [t["lessons-people"], "n"]]);
  const tr = rows.selectAll("tr").data(efforts.lessons).join("tr");
  tr.append("td").text(l => l.worked);
  tr.append("td").text(l => l.outcome);
  tr.append("td").text(l => l.why);
  tr.append("td").attr("class", "n").text(l => l.people === null ? t["lessons-few"] : number.format(l.people));
}

function bullet(where, d) {
  const known = [d.baseline, d.value, d.target].filter(v => v !== null);
  const width = 520, right = 60, [low, high] = [Math.min(0, ...known), Math.max(1, ...known)];
  const x = d3.scaleLinear([low, high], [8, width - right]);
  const svg = where.append("svg").attr("viewBox", [0, 0, width, 58]).attr("role", "img").attr("aria-label", d.said);
  svg.append("rect").attr("x", x(low)).attr("y", 18).attr("width", x(high) - x(low)).attr("height", 20).attr("rx", 3).attr("fill", "#e9eff1");
  if (d.value !== null) {
    svg.append("rect").attr("x", Math.min(x(0), x(d.value))).attr("y", 18).attr("height", 20).attr("rx", 3).attr("width", Math.abs(x(d.value) - x(0)))
      .attr("fill", d.reached ? "#3d8159" : "#0b6e8a");
    const inside = Math.abs(x(d.value) - x(0)) > 60;
    svg.append("text").attr("x", inside ? x(0) + 8 : x(d.value) + 6).attr("y", 32)
      .style("fill", inside ? "#fff" : "#17303b").style("font-weight", 600).text((d.reached ? "✓ " : "") + number.format(d.value));
  }
  if (d.target !== null) {
    svg.append("line").attr("x1", x(d.target)).attr("x2", x(d.target)).attr("y1", 12).attr("y2", 44).attr("stroke", "#17303b").attr("stroke-width", 3);
    svg.append("text").attr("x", x(d.target)).attr("y", 9).attr("text-anchor", "middle").text(`${t["results-goal"]} ${number.format(d.target)}`);
  }
  if (d.baseline !== 0) {
    svg.append("line").attr("x1", x(d.baseline)).attr("x2", x(d.baseline)).attr("y1", 14).attr("y2", 42).attr("stroke", "#5b717b").attr("stroke-dasharray", "3 3");
    svg.append("text").attr("x", x(d.baseline)).attr("y", 54).attr("text-anchor", "middle").style("fill", "#5b717b").text(`${t["results-start"]} ${number.format(d.baseline)}`);
  }
}

function results() {
  const box = d3.select("#results");
  const item = box.selectAll("div.indicator").data(efforts.indicators).join("div").attr("class", "indicator");
  const left = item.append("div");
  left.append("h3").text(d => `${d.title} (${d.unit})`);
  left.append("p").attr("class", "goal").text(d => d.counts);
  left.each(function (d) { bullet(d3.select(this), d); });
  left.append("p").attr("class", "said").text(d => d.said);
  left.selectAll("p.revision").data(d => d.revisions).join("p").attr("class", "goal revision").text(r => r);
  const note = item.append("div").selectAll("blockquote").data(d => d.notes).join("blockquote");
  note.append("p").text(n => n.text);
  note.append("footer").text(n => "— " + n.who);
  if (efforts.results.length) counted(box);
}

function counted(box) {
  box.append("h3").text(t["results-counted"]);
  box.append("p").attr("class", "hint").text(t["results-counted-hint"]);
  const two = box.append("div").attr("class", "pair");
  const rows = table(two, [[""], [t["results-number"], "n"]]).selectAll("tr").data(efforts.results).join("tr");
  rows.append("td").text(r => r.what);
  rows.append("td").attr("class", "n").text(r => number.format(r.number));
  if (!efforts.contributions.length) return;
  const heads = [[t["results-action"]], [t["results-contributed"], "n"], [t["results-once"], "n"]];
  const lines = table(two, heads).selectAll("tr").data(efforts.contributions).join("tr");
  lines.append("td").text(c => c.action);
  lines.append("td").attr("class", "n").text(c => number.format(c.contributed));
  lines.append("td").attr("class", "n").text(c => number.format(c.counted));
}

/** The classes lie between these ratios, in thousandths; the scale is logarithmic. */
const bounds = [60, 250, 670, 1500, 4000, 16000];

function tight() {
  const box = d3.select("#tight"), decimal = new Intl.NumberFormat(data.language === "nl" ? "nl-NL" : "en-GB", { maximumFractionDigits: 2, minimumFractionDigits: 2 });
  const rows = efforts.tightness, width = 1100, left = 330, right = 200, row = 28, top = 24;
  const x = d3.scaleLog([bounds[0], bounds[5]], [left, width - right]).clamp(true);
  const height = top + rows.length * row + 22;
  const svg = box.append("div").attr("class", "scroll").append("svg").attr("class", "wide").attr("viewBox", [0, 0, width, height])
    .attr("role", "img").attr("aria-label", t["tight-title"]);
  const shades = ["#f1f5f6", "#e3ebee", "#d3e0e4", "#f3ddca", "#ecc3a3"];
  efforts.classes.forEach(({ label: name }, i) => {
    svg.append("rect").attr("x", x(bounds[i])).attr("width", x(bounds[i + 1]) - x(bounds[i])).attr("y", top - 4).attr("height", rows.length * row + 4).attr("fill", shades[i]);
    svg.append("text").attr("x", (x(bounds[i]) + x(bounds[i + 1])) / 2).attr("y", 14).attr("text-anchor", "middle").text(name);
    if (i) svg.append("text").attr("x", x(bounds[i])).attr("y", height - 6).attr("text-anchor", "middle").style("fill", "#5b717b").text(decimal.format(bounds[i] / 1000));
  });
  const g = svg.selectAll("g.row").data(rows).join("g").attr("class", "row").attr("transform", (r, i) => `translate(0,${top + i * row})`)
    .on("mousemove", (e, r) => show(e, `${r.group}\n${t["tight-vacancies"]}: ${number.format(r.vacancies)}\n${t["tight-seekers"]}: ${number.format(r.seekers)}\n${r.label}\n${r.source}, ${r.quarter}`)).on("mouseleave", hide);
  g.append("text").attr("x", left - 12).attr("y", 17).attr("text-anchor", "end").text(r => r.group.length > 52 ? r.group.slice(0, 50) + "…" : r.group).append("title").text(r => r.group);
  const known = g.filter(r => r.perThousand !== null);
  known.append("line").attr("x1", left).attr("x2", r => x(Math.max(bounds[0], r.perThousand))).attr("y1", 13).attr("y2", 13).attr("stroke", "#0b6e8a").attr("stroke-width", 3);
  known.append("circle").attr("cx", r => x(Math.max(bounds[0], r.perThousand))).attr("cy", 13).attr("r", 7).attr("fill", "#0b6e8a").attr("stroke", "#fff");
  known.append("text").attr("x", width - right + 10).attr("y", 17).text(r => `${decimal.format(r.perThousand / 1000)} – ${r.label}`);
  g.filter(r => r.perThousand === null).append("text").attr("x", width - right + 10).attr("y", 17).style("font-style", "italic").text(t["tight-undefined"]);
  const sources = [...new Set(rows.map(r => `${r.source}, ${r.quarter}`))];
  box.append("p").attr("class", "hint").text(`${t["tight-source"]}: ${sources.join("; ")}`);
}

unless(!efforts.lines.length, "#plan", plan);
unless(!efforts.changes.length, "#changes", changes);
unless(!efforts.trajectories.length, "#trajectories", trajectories);
unless(!efforts.indicators.length && !efforts.results.length, "#results", results);
unless(!efforts.tightness.length, "#tight", tight);
