/** Solves a symmetric positive definite system by Cholesky. @throws when the matrix is not positive definite */
export function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const n = right.length;
  const lower: number[][] = Array.from({ length: n }, () => new Array<number>(n).fill(0));
  for (let row = 0; row < n; row++)
    for (let column = 0; column <= row; column++) {
      let sum = matrix[row]![column]!;
      for (let k = 0; k < column; k++) sum -= lower[row]![k]! * lower[column]![k]!;
      if (row !== column) lower[row]![column] = sum / lower[column]![column]!;
      else if (sum > 0) lower[row]![row] = Math.sqrt(sum);
      else throw new Error("The matrix is not positive definite.");
    }
  const half = right.slice();
  for (let row = 0; row < n; row++) {
    for (let k = 0; k < row; k++) half[row]! -= lower[row]![k]! * half[k]!;
    half[row]! /= lower[row]![row]!;
  }
  for (let row = n - 1; row >= 0; row--) {
    for (let k = row + 1; k < n; k++) half[row]! -= lower[k]![row]! * half[k]!;
    half[row]! /= lower[row]![row]!;
  }
  return half;
}
