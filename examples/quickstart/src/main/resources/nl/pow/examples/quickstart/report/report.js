"use strict";
const data = JSON.parse(document.getElementById("data").textContent);
const t = data.texts;
const list = x => x || [];
const number = new Intl.NumberFormat(data.language === "nl" ? "nl-NL" : "en-GB");
const percent = permille => number.format(Math.round(permille / 10)) + "%";
const colors = new Map(list(data.criteria).map((c, i) => [c.name,
  ["#0b6e8a", "#e0782f", "#4c9f70", "#b5495b", "#7a6bb5", "#c9a227", "#3f7fbf", "#8f5d3b", "#d77fa1", "#6b8e23", "#5f9ea0", "#9a9a9a"][i % 12]]));
const labels = new Map(list(data.criteria).map(c => [c.name, c.label]));
const tip = d3.select("#tip");
const show = (event, text) => tip.style("display", "block").text(text)
  .style("left", Math.min(event.clientX + 14, innerWidth - 310) + "px").style("top", event.clientY + 14 + "px");
const hide = () => tip.style("display", "none");
const put = (id, text) => { document.getElementById(id).textContent = text; };

["title", "lead", "map-title", "map-hint", "scores-title", "scores-hint", "blocks-title", "blocks-hint",
  "unfilled-title", "unfilled-hint", "strategies-title", "strategies-hint", "vacancies-title", "vacancies-hint", "search-label", "problems-title",
  "plan-title", "plan-hint", "changes-title", "changes-hint", "trajectories-title", "trajectories-hint", "results-title", "results-hint", "tight-title", "tight-hint", "foot", "people"].forEach(id => put(id, t[id]));

const figure = d3.select("#figures").selectAll("div").data(list(data.figures)).join("div").attr("class", "figure");
figure.append("b").text(d => number.format(d.value || 0));
figure.append("span").text(d => d.label);

function map() {
  const degrees = a => ({ ...a, lat: a.lat / 1e6, lon: a.lon / 1e6 });
  const areas = list(data.areas).map(degrees);
  if (!areas.length) return;
  const towns = list(data.municipalities).map(degrees);
  const width = 640, margin = areas.length > 1000 ? 14 : 44;
  const lat0 = d3.mean(areas, a => a.lat) * Math.PI / 180;
  const px = a => a.lon * Math.cos(lat0), py = a => -a.lat;
  const [x0, x1] = d3.extent(areas, px), [y0, y1] = d3.extent(areas, py);
  const scale = (width - 2 * margin) / Math.max(x1 - x0, (y1 - y0) * 0.8);
  const height = (y1 - y0) * scale + 2 * margin;
  const x = a => margin + (px(a) - x0) * scale, y = a => margin + (py(a) - y0) * scale;
  const svg = d3.select("#map").append("svg").attr("viewBox", [0, 0, width, height]).attr("role", "img").attr("aria-label", t["map-title"]);
  const points = areas.map(a => [x(a), y(a)]);
  const reach = 0.036 * scale;
  const cells = d3.Delaunay.from(points).voronoi([0, 0, width, height]);
  const need = town => (town.openings || 0) / Math.max(1, town.candidates || 0);
  const tint = d3.scaleQuantize([0, Math.max(1, d3.quantile(towns.map(need).sort(d3.ascending), 0.9) || 1)],
    ["#e3eef1", "#c6dfe6", "#a3cbd6", "#7ab3c3", "#4f98ad"]);
  svg.append("g").selectAll("path").data(areas).join("path")
    .attr("d", (a, i) => { const shape = near(cells.cellPolygon(i), points[i], reach); return shape.length ? "M" + shape.map(p => p.map(v => v.toFixed(1))).join("L") + "Z" : null; })
    .attr("fill", a => tint(need(towns[a.municipality] || {}))).attr("stroke", a => tint(need(towns[a.municipality] || {})))
    .on("mousemove", (e, a) => show(e, about(towns[a.municipality]))).on("mouseleave", hide);
  const radius = d3.scaleSqrt([0, Math.max(1, d3.max(towns, m => Math.max(m.candidates || 0, m.openings || 0)))], [0, towns.length > 60 ? 13 : 26]);
  const spots = svg.append("g").selectAll("g").data(towns.filter(m => m.candidates || m.openings)).join("g")
    .attr("transform", m => `translate(${x(m)},${y(m)})`)
    .on("mousemove", (e, m) => show(e, about(m))).on("mouseleave", hide);
  spots.append("circle").attr("r", m => radius(m.candidates || 0)).attr("fill", "#0b6e8a").attr("fill-opacity", .55).attr("stroke", "#fff");
  spots.append("circle").attr("r", m => radius(m.openings || 0)).attr("fill", "#e0782f").attr("fill-opacity", .85).attr("stroke", "#fff");
  if (towns.length <= 60) {
    spots.append("text").attr("text-anchor", "middle").attr("y", m => Math.max(radius(m.candidates || 0), radius(m.openings || 0)) + 12)
      .attr("paint-order", "stroke").attr("stroke", "#fff").attr("stroke-width", 3).text(m => m.name);
  }
  const key = d3.select("#map").append("div").attr("class", "legend");
  [["#0b6e8a", t.candidates], ["#e0782f", t.openings], ["#7ab3c3", t.tightness]].forEach(([c, text]) => {
    const item = key.append("span"); item.append("i").style("background", c); item.append("span").text(text);
  });
}

const about = m => m ? `${m.name}\n${t.candidates}: ${number.format(m.candidates || 0)}\n${t.vacancies}: ${number.format(m.vacancies || 0)}\n${t.openings}: ${number.format(m.openings || 0)}` : "";

/** The part of a convex cell within reach of its centre: land is where people have a postcode. */
function near(cell, [cx, cy], r) {
  let shape = cell || [];
  for (let k = 0; k < 20 && shape.length; k++) {
    const a = 2 * Math.PI * k / 20, nx = Math.cos(a), ny = Math.sin(a), limit = nx * cx + ny * cy + r;
    const side = p => nx * p[0] + ny * p[1] - limit;
    shape = shape.flatMap((p, i) => {
      const q = shape[(i + 1) % shape.length], sp = side(p), sq = side(q), cut = [];
      if (sp <= 0) cut.push(p);
      if (sp * sq < 0) { const f = sp / (sp - sq); cut.push([p[0] + f * (q[0] - p[0]), p[1] + f * (q[1] - p[1])]); }
      return cut;
    });
  }
  return shape;
}

function scores() {
  const shares = list(data.scores);
  const width = 520, height = 220, m = { top: 8, right: 10, bottom: 34, left: 38 };
  const x = d3.scaleLinear([0, 1000], [m.left, width - m.right]);
  const bins = d3.bin().domain([0, 1000]).thresholds(d3.range(0, 1000, 50))(shares);
  const y = d3.scaleLinear([0, Math.max(1, d3.max(bins, b => b.length))], [height - m.bottom, m.top]).nice();
  const svg = d3.select("#scores").append("svg").attr("viewBox", [0, 0, width, height]).attr("role", "img").attr("aria-label", t["scores-title"]);
  svg.append("g").attr("class", "grid").attr("transform", `translate(${m.left},0)`).call(d3.axisLeft(y).ticks(4).tickSize(m.left + m.right - width).tickFormat(""))
    .call(g => g.select(".domain").remove());
  svg.append("g").selectAll("rect").data(bins).join("rect").attr("x", b => x(b.x0) + 1).attr("width", b => Math.max(0, x(b.x1) - x(b.x0) - 2))
    .attr("y", b => y(b.length)).attr("height", b => y(0) - y(b.length)).attr("rx", 2).attr("fill", "#0b6e8a")
    .on("mousemove", (e, b) => show(e, `${percent(b.x0)} – ${percent(b.x1)}: ${number.format(b.length)}`)).on("mouseleave", hide);
  svg.append("g").attr("class", "axis").attr("transform", `translate(0,${height - m.bottom})`).call(d3.axisBottom(x).ticks(6).tickFormat(percent));
  svg.append("g").attr("class", "axis").attr("transform", `translate(${m.left},0)`).call(d3.axisLeft(y).ticks(4)).call(g => g.select(".domain").remove());
  svg.append("text").attr("x", width - m.right).attr("y", height - 4).attr("text-anchor", "end").style("fill", "#5b717b").text(t["scores-axis"]);
}

function bars(where, rows) {
  const width = 520, row = 26, left = 190, right = 54;
  const svg = d3.select(where).append("svg").attr("viewBox", [0, 0, width, rows.length * row + 6]);
  const x = d3.scaleLinear([0, Math.max(1, d3.max(rows, r => r.count))], [0, width - left - right]);
  const g = svg.selectAll("g").data(rows).join("g").attr("transform", (r, i) => `translate(0,${i * row})`)
    .on("mousemove", (e, r) => show(e, `${r.label}\n${t.blocked}: ${number.format(r.count)}\n${t.only}: ${number.format(r.only || 0)}`)).on("mouseleave", hide);
  g.append("text").attr("x", left - 8).attr("y", 16).attr("text-anchor", "end").text(r => r.label);
  g.append("rect").attr("x", left).attr("y", 4).attr("height", 16).attr("rx", 3).attr("width", r => x(r.count)).attr("fill", "#c9d8dd");
  g.append("rect").attr("x", left).attr("y", 4).attr("height", 16).attr("rx", 3).attr("width", r => x(r.only || 0)).attr("fill", "#e0782f");
  g.append("text").attr("x", r => left + x(r.count) + 6).attr("y", 16).style("fill", "#5b717b").text(r => number.format(r.count));
}

function unfilled() {
  const rows = list(data.vacancies).filter(v => !list(v.proposals).length);
  if (!rows.length) { d3.select("#unfilled").append("p").text(t["unfilled-none"]); return; }
  const table = d3.select("#unfilled").append("table");
  table.append("tr").selectAll("th").data([t.vacancy, t.employer, t.place, t.why, t["help-title"]]).join("th").text(h => h);
  const tr = table.selectAll("tr.v").data(rows).join("tr").attr("class", "v");
  tr.append("td").text(v => `${v.title} (${v.id})`);
  tr.append("td").text(v => v.employer || "");
  tr.append("td").text(v => v.place || "");
  tr.append("td").selectAll("div").data(v => list(v.blocked)).join("div").text(b => b.text);
  tr.append("td").selectAll("div").data(v => list(v.help)).join("div").text(line => line);
}

function strategies() {
  const rows = list(data.strategies);
  if (!rows.length) { d3.select("#strategies").node().closest("section").remove(); return; }
  const table = d3.select("#strategies").append("table");
  table.append("tr").selectAll("th").data([t.strategy, "", t.pairs, t.candidates, t.vacancies, t.points, t.verified]).join("th").text(h => h);
  const tr = table.selectAll("tr.s").data(rows).join("tr").attr("class", "s");
  tr.append("td").text(r => r.name);
  tr.append("td").text(r => r.about);
  ["pairs", "candidates", "vacancies", "points"].forEach(k => tr.append("td").attr("class", "n").text(r => number.format(r[k] || 0)));
  tr.append("td").text(r => r.verified);
}

function legend() {
  const item = d3.select("#legend").selectAll("span").data(list(data.criteria)).join("span");
  item.append("i").style("background", c => colors.get(c.name));
  item.append("span").text(c => `${c.label} (${c.weight})`);
}

function vacancies() {
  const rows = list(data.vacancies).filter(v => list(v.proposals).length);
  const box = d3.select("#vacancies").selectAll("details").data(rows).join("details").attr("open", (v, i) => i < 3 ? "" : null);
  const head = box.append("summary");
  head.append("h3").text(v => `${v.title} (${v.id})`);
  head.append("span").attr("class", "where").text(v => [v.occupation, v.employer, v.place, `${t.openings.toLowerCase()}: ${number.format(v.openings)}`].filter(Boolean).join(" · "));
  head.append("span").attr("class", "best").text(v => percent(v.proposals[0].share || 0));
  const p = box.selectAll("div.proposal").data(v => list(v.proposals)).join("div").attr("class", "proposal");
  const line = p.append("div").attr("class", "head");
  line.append("b").text(d => d.candidate);
  line.append("span").text(d => `${t.score} ${number.format(d.score || 0)} ${t.of} ${number.format(data.maximum)} (${percent(d.share || 0)}) · ${t.confidence} ${percent(d.confidence || 0)}`);
  p.append("div").attr("class", "bar").selectAll("i").data(d => list(d.parts)).join("i")
    .style("background", d => colors.get(d.criterion)).style("width", d => 100 * (d.contribution || 0) / data.maximum + "%")
    .on("mousemove", (e, d) => show(e, `${labels.get(d.criterion)}: ${number.format(d.contribution || 0)}`)).on("mouseleave", hide);
  p.append("ul").attr("class", "reasons").selectAll("li").data(d => list(d.reasons)).join("li").text(r => r);
  document.getElementById("search").addEventListener("input", e => {
    const asked = e.target.value.toLowerCase();
    box.style("display", v => JSON.stringify([v.id, v.title, v.occupation, v.employer, v.place, list(v.proposals).map(q => q.candidate)]).toLowerCase().includes(asked) ? null : "none");
  });
}

function problems() {
  const rows = list(data.problems);
  if (!rows.length) { d3.select("#problems").append("p").text(t["problems-none"]); return; }
  const table = d3.select("#problems").append("table");
  const head = table.append("tr");
  [[t.severity], [t.problem], [t.number, "n"], [t.first]].forEach(([h, c]) => head.append("th").attr("class", c || null).text(h));
  const tr = table.selectAll("tr.p").data(rows).join("tr").attr("class", "p");
  tr.append("td").text(r => r.severity);
  tr.append("td").text(r => `${r.message} [${r.code}]`);
  tr.append("td").attr("class", "n").text(r => number.format(r.count));
  tr.append("td").text(r => r.first);
}

if (list(data.municipalities).length) map(); else d3.select("#map").node().closest("section").remove();
scores();
bars("#blocks", list(data.blocks));
unfilled();
strategies();
legend();
vacancies();
problems();
