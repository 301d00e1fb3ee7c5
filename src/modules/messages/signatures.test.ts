import { describe, expect, it } from "vitest";
import { dingtalkAddress, webhookHeaders } from "./signatures.ts";

describe("the signature of a webhook", () => {
  it("is that of the example in the libraries of Standard Webhooks", () => {
    const headers = webhookHeaders(
      "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
      "msg_p5jXN8AQM9LWM0D4loKWxJek",
      1_614_265_330_000,
      '{"test": 2432232314}',
    );
    expect(headers).toEqual({
      "webhook-id": "msg_p5jXN8AQM9LWM0D4loKWxJek",
      "webhook-timestamp": "1614265330",
      "webhook-signature": "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=",
    });
  });

  it("is what openssl computes for a body with characters of other scripts, and cuts milliseconds off", () => {
    const secret = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
    const signed = (at: number) => webhookHeaders(secret, "0199", at, '{"a":1,"b":"海"}')["webhook-signature"];
    expect(signed(1_732_521_600_000)).toBe("v1,cqhu9RRo1GKaVClKxKLQpftdJkeMncOkY18qvMk6ItE=");
    expect(signed(1_732_521_600_999)).toBe("v1,cqhu9RRo1GKaVClKxKLQpftdJkeMncOkY18qvMk6ItE=");
  });

  it("takes a secret that is no base64 as it is written", () => {
    const headers = webhookHeaders("0123456789abcdef0123456789abcdef", "0199", 1_732_521_600_000, '{"a":1,"b":"海"}');
    expect(headers["webhook-signature"]).toBe("v1,cqhu9RRo1GKaVClKxKLQpftdJkeMncOkY18qvMk6ItE=");
  });
});

describe("the address of a signed robot", () => {
  it("carries time and signature as openssl computes it, encoded for an address", () => {
    expect(
      dingtalkAddress("https://oapi.dingtalk.com/robot/send?access_token=abc", "SECabc123", 1_732_521_600_000),
    ).toBe(
      "https://oapi.dingtalk.com/robot/send?access_token=abc&timestamp=1732521600000&sign=R%2Fi2kr4CJ8lflU%2FlFfEz7EJG2rnsBp7dG3T0HfkPDSY%3D",
    );
  });
});
