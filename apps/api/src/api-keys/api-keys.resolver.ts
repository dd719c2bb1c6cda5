import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ApiKeysService, type KeyView } from '@claimdesk/newsroom';
import { Allow } from '../auth/allow.decorator.ts';
import type { DeskContext } from '../desk-context.ts';
import { ApiKey, CreateApiKeyInput, MadeApiKey, RotateApiKeyInput } from './api-key.types.ts';

const toApiKey = (key: KeyView): ApiKey => ({ ...key, createdByName: key.createdBy?.name ?? null });

@Resolver()
export class ApiKeysResolver {
  constructor(@Inject(ApiKeysService) private readonly keys: ApiKeysService) {}

  @Allow('key:manage')
  @Query(() => [ApiKey], { description: 'All API keys, newest first.' })
  async apiKeys(@Context() { actor }: DeskContext): Promise<ApiKey[]> {
    return (await this.keys.list(actor)).map(toApiKey);
  }

  @Allow('key:manage')
  @Mutation(() => MadeApiKey, { description: 'Makes a key. It is shown in the answer and never again.' })
  async createApiKey(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => CreateApiKeyInput }) input: CreateApiKeyInput,
  ): Promise<MadeApiKey> {
    const { key, token } = await this.keys.create(actor, input);
    return { key: toApiKey(key), token };
  }

  @Allow('key:manage')
  @Mutation(() => MadeApiKey, { description: 'Puts a new key in the place of one; both are good for a while.' })
  async rotateApiKey(
    @Context() { actor }: DeskContext,
    @Args('input', { type: () => RotateApiKeyInput }) input: RotateApiKeyInput,
  ): Promise<MadeApiKey> {
    const { key, token } = await this.keys.rotate(actor, input);
    return { key: toApiKey(key), token };
  }

  @Allow('key:manage')
  @Mutation(() => ApiKey, { description: 'Ends a key at once.' })
  async revokeApiKey(@Context() { actor }: DeskContext, @Args('id', { type: () => ID }) id: string): Promise<ApiKey> {
    return toApiKey(await this.keys.revoke(actor, id));
  }
}
