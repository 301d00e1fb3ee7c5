/** Texts of the charts. */
export const zh = {
  svg: "保存为 SVG",
  png: "保存为 PNG",
  csv: "保存为 CSV",
  embed: {
    open: "嵌入",
    title: "把这张图放进别的网页",
    how: "复制下面的代码。图片每次打开时按当前数据重画；不带脚本，不需要登录，也不读取读者的任何信息。",
    code: "嵌入代码",
    copy: "复制",
    copied: "已复制",
    failed: "浏览器不允许复制，请选中代码后手动复制。",
    address: "单独打开这张图",
  },
};
