/** One request with its response, in HAR (http://www.softwareishard.com/blog/har-12-spec/). */
export interface Exchange {
  request: { method: string; url: string; headers: Header[]; postData?: { mimeType: string; text: string } };
  response: { status: number; headers: Header[]; content: { mimeType?: string; text?: string } };
}

interface Header {
  name: string;
  value: string;
}
