import { describe, expect, it } from "vitest";
import { readHtml } from "./read-html.ts";

const text = (html: string) => readHtml(html).text;

describe("the text of an HTML page", () => {
  it("writes a line for a block and for a break, and joins what the source only wrapped", () => {
    expect(text("<div>一、总体\n  要求</div><p>到2025年<br>建成 <b>5</b>家\n平台</p>in\nwords")).toBe(
      "一、总体要求\n到2025年\n建成 5家平台\nin words\n",
    );
  });

  it("leaves scripts, styles and hidden parts out and keeps navigation, also in a head that is never closed", () => {
    const html = `<html><head><title>t</title><style>p{}</style><script>"<p>x</p>"</script><body><nav><a>首页</a> <a>政务</a></nav>
      <p style="display: none">隐</p><p hidden>藏</p><!-- 注 --><p>正文&nbsp;&mdash;&#20013;</p>`;
    expect(text(html)).toBe("首页 政务\n正文\u00a0—中\n");
  });

  it("puts cells apart by tabs and fills in for cells that reach over rows and columns", () => {
    const html = `<table><tr><th rowspan=2>类别<th>指标<th colspan=2>数值</tr><tr><td>企业<td>8000<td>家</table>`;
    expect(text(html)).toBe("类别\t指标\t数值\n\t企业\t8000\t家\n");
  });

  it("reads a table that lays out the page as lines, and the table in it as a table", () => {
    const html = "<table><tr><td>栏目<td><p>一、任务</p><table><tr><td>甲<td>1</tr></table><p>完</p></tr></table>";
    expect(text(html)).toBe("栏目\n一、任务\n甲\t1\n完\n");
  });

  it("writes the numbers of ordered lists, but not of a breadcrumb", () => {
    const html = `<ol start=3><li>甲<li><p>乙</p></ol><ol style="list-style-type:cjk-ideographic"><li>丙</ol><ol class="breadcrumb"><li>首页</ol><ul><li>丁</ul>`;
    expect(text(html)).toBe("3. 甲\n4.\n乙\n一、丙\n首页\n丁\n");
  });

  it("says where the text is bold", () => {
    const page = readHtml("<p>（<strong>甲局</strong>、<span style='font-weight:700'>乙局</span>、丙局）</p>");
    expect(page.bold.map(({ start, end }) => page.text.slice(start, end))).toEqual(["甲局", "乙局"]);
  });
});
